import Robustness
import Testing

@testable import Reports

@Suite struct FitWordingTests {
  private let names = ShortNames(SampleFirmness.ranking)

  @Test func howMuchOfAllWeights() {
    #expect(
      Wording.fits(SampleFit.region)
        == "Yes: the order comes out for 3.1% of all weights (give or take 0.11 points)."
    )
    #expect(
      Wording.fits(SampleFit.regionOfLevels, levels: .best)
        == "Yes: the order comes out for all weights, with the levels in the column \"Best\" below."
    )
  }

  @Test func whatAWeightHasToBe() {
    func needed(_ range: ClosedRange<Double>) -> String {
      Wording.needed([(weight: SampleFit.weights[0], range: range)])
    }
    #expect(needed(0.62...1) == "It takes concern in impact above 62% (now 40%).")
    #expect(needed(0...0.2) == "It takes concern in impact below 20% (now 40%).")
    #expect(needed(0.1...0.2) == "It takes concern in impact between 10% and 20% (now 40%).")
    #expect(needed(0.5...0.5) == "It takes concern in impact at 50% (now 40%).")
  }

  @Test func combinationsAndTheNearestOfThem() {
    #expect(
      Wording.combinations(.init(fitting: 1288, all: 15_625))
        == "It can come out with 1,288 of the 15,625 combinations of judged levels, each with "
        + "weights of its own."
    )
    #expect(
      Wording.nearest(["a from 1% to 2%"], afterLevels: true)
        == "With those levels, the weights nearest to the rules as they are: a from 1% to 2%; at "
        + "the edge itself candidates are level."
    )
    #expect(
      Wording.nearest(["a from 1% to 2%"], afterLevels: false)
        == "Nearest to the rules as they are: a from 1% to 2%; at the edge itself candidates are "
        + "level."
    )
  }

  @Test func whatAnOrderSays() {
    #expect(
      Wording.statement(OrderStatement(ahead: "abuse", behind: "litter"), names)
        == "\"Domestic abuse\" before \"Litter\""
    )
    #expect(
      Wording.statement(OrderStatement(ahead: "abuse", behind: "litter", isLevel: true), names)
        == "\"Domestic abuse\" level with \"Litter\""
    )
  }

  @Test func oneWeightThatChanges() {
    #expect(
      Wording.change(of: SampleFit.weights[0], to: 0.40002)
        == "concern in impact from 40% to 40.002%"
    )
  }
}
