import Robustness
import Testing

@testable import Reports

@Suite struct FirmnessWordingTests {
  private let names = ShortNames(SampleFirmness.ranking)

  @Test func forWhatItStays() {
    #expect(Wording.holding(weights: .any(groups: 1), cuts: false) == "for any weights")
    #expect(
      Wording.holding(weights: .any(groups: 2), cuts: true)
        == "for any weights of any one group and wherever any one cut is set"
    )
    #expect(Wording.holding(weights: .fragile, cuts: true) == "wherever any one cut is set")
    #expect(Wording.holding(weights: .fragile, cuts: false) == nil)
    #expect(Wording.holding(weights: nil, cuts: false) == nil)
  }

  @Test func whatSeveralWeightsCanDo() {
    #expect(
      Wording.several(
        "impact",
        [.init(term: "harm", now: 0.6, then: 0.5), .init(term: "concern", now: 0.4, then: 0.5)]
      )
        == "It takes several weights at once: in impact, harm from 60% to 50% and concern from 40% to "
        + "50%."
    )
    #expect(
      Wording.several(
        "impact",
        [.init(term: "harm", now: 0.6, then: 1), .init(term: "concern", now: 0.4, then: 0)]
      ) == "It can change where concern in impact counts for nothing."
    )
  }

  @Test func howManyOthers() {
    #expect(
      Wording.further(1, 0) == "1 other weight can change it too, but has further to go."
    )
    #expect(
      Wording.further(2, 1)
        == "2 other weights and 1 other cut can change it too, but have further to go."
    )
    #expect(Wording.further(0, 0) == nil)
  }

  @Test func whatWasDrawn() {
    #expect(Wording.draws(DrawSettings()) == "100,000 draws of all possible weights")
    #expect(
      Wording.draws(DrawSettings(draws: 1, weights: .asWritten, drawsMeasures: true))
        == "1 draw of measures within their intervals"
    )
    #expect(
      Wording.draws(DrawSettings(groups: ["risk": .asWritten], drawsJudgements: true))
        == "100,000 draws of weights as stated and judged levels one lower to one higher"
    )
  }

  @Test func theShortlistInDraws() {
    #expect(
      Wording.shortlisted(always: [], sometimes: [("abuse", 0.5)], names)
        == "In the draws nobody is always on it, \"Domestic abuse\" in 50%."
    )
    #expect(
      Wording.shortlisted(always: ["abuse"], sometimes: [], names)
        == "In the draws it is always the same."
    )
  }

  @Test func theSamePlaces() {
    #expect(
      Wording.samePlaces(1, of: 4) == "In the draws only the first place is always the same."
    )
    #expect(
      Wording.samePlaces(2, of: 4) == "In the draws the first 2 places are always the same."
    )
    #expect(Wording.samePlaces(4, of: 4) == "In the draws every place is always the same.")
  }

  @Test func whatWasLeftAlone() {
    #expect(
      Wording.notVaried(nil)
        == "Not varied: the evidence, judged levels, the matrix, the rules and what stands in for "
        + "missing values."
    )
    #expect(
      Wording.notVaried(DrawSettings(drawsMeasures: true, drawsJudgements: true))
        == "Not varied: the matrix, the rules and what stands in for missing values; cuts were moved "
        + "one at a time."
    )
    #expect(!Wording.notVaried(DrawSettings(), hasCuts: false).contains("cuts"))
  }

  @Test func drawsThatDoNotCount() {
    #expect(
      Wording.contradictory(1) == "In 1 draw rules contradicted each other; it does not count."
    )
  }
}
