import Testing

@testable import Precedence
@testable import Reports

@Suite struct LevelAccountTests {
  private func account(_ levels: [LevelResult]) -> String {
    let candidate = SampleResult.candidate("a", "A", levels: levels)
    return ReportSample.text(width: 120) { LevelAccount(candidate).write(to: &$0) }
  }

  private func level(_ score: Double?, assumed: String?) -> LevelResult {
    LevelResult(
      id: "harm",
      measure: "harm_days",
      level: nil,
      number: nil,
      count: 0,
      score: score,
      share: score.map { $0 / 10 },
      assumed: assumed,
      band: nil,
      nearestCut: nil
    )
  }

  @Test func aLevelShowsItsBandItsShareAndTheNearestEdge() {
    let volume = SampleResult.level(
      "volume",
      "High",
      3,
      band: "1,000 crimes or more",
      near: (1000, -12.5, "Medium")
    )
    #expect(
      account([volume]) == """

        Levels
        ------
        volume: High, level 3 of 3 (1,000 crimes or more), counts as 1
          near an edge: 12.5 from 1,000, on the other side of which it is Medium

        """
    )
  }

  @Test func aCriterionWithoutLevelsShowsItsScore() {
    #expect(account([level(7.25, assumed: nil)]).hasSuffix("harm: score 7.25, counts as 0.725\n"))
  }

  @Test(arguments: [
    ("neutral", "is taken as the middle"), ("worst", "is taken as the worst"),
    ("best", "is taken as the best"), ("interval", "may be anything"),
    ("of some other kind", "missing (of some other kind)"),
  ])
  func whatWasAssumedIsSaid(policy: String, words: String) {
    #expect(
      account([level(5, assumed: policy)]).hasSuffix(
        "harm: score 5, counts as 0.5; harm days is missing and \(words)\n"
      )
    )
  }

  @Test func whatIsLeftOutSaysSo() {
    #expect(
      account([level(nil, assumed: "leave out")]).hasSuffix(
        "harm: left out; harm days is missing and is left out of the score\n"
      )
    )
  }
}
