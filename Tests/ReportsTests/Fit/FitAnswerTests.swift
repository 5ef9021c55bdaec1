import Robustness
import Testing

@testable import Reports

@Suite struct FitAnswerTests {
  private func sentences(_ fit: FitResult) -> [String] {
    FitAnswer(fit, ShortNames(SampleFirmness.ranking)).sentences
  }

  private func fit(_ share: FitRegion.Share, holdsNow: Bool = false) -> FitResult {
    let region = FitRegion(
      best: [0.5, 0.5, 0.5],
      bestLevels: [],
      margin: nil,
      ranges: [0...1, 0...1, 0...1],
      levels: [],
      combinations: nil,
      share: share,
      nearest: [0.4001, 0.5999, 0.5],
      nearestLevels: []
    )
    return SampleFit.fit(.fits(region), holdsNow: holdsNow)
  }

  @Test func theRulesGiveItAlready() {
    let text = sentences(fit(.init(value: 0.5, standardError: nil), holdsNow: true)).first
    #expect(
      text
        == "Yes: the order comes out for 50% of all weights. The rules as they are give this order "
        + "already."
    )
  }

  @Test func changesTooSmallToBeSeenAreNone() {
    let texts = sentences(fit(.init(value: 1, standardError: nil)))
    #expect(texts.first == "Yes: the order comes out for all weights.")
    #expect(!texts.contains { $0.hasPrefix("Nearest") })
  }

  @Test func weightsThatHaveToBeJustSo() {
    #expect(
      sentences(fit(.init(value: 0, standardError: nil))).first
        == "Yes, but only with weights that are just so: the least change of them upsets it."
    )
    #expect(
      sentences(fit(.init(value: 0, standardError: 0))).first
        == "Yes, but for so few weights that no draw came upon them."
    )
  }

  @Test func whatIsStatedIsNotFoundInTime() {
    let conflict = FitConflict(
      leastError: nil,
      closest: [],
      together: [OrderStatement(ahead: "abuse", behind: "litter")],
      drop: nil,
      statements: 1
    )
    #expect(
      sentences(SampleFit.fit(.conflicts(conflict))).dropFirst().prefix(3) == [
        "This alone cannot be had: \"Domestic abuse\" before \"Litter\".",
        "Which fewest statements to drop was not found in time.",
        "Ratings stand against it: no addition to the numbers of candidates would help.",
      ]
    )
  }
}
