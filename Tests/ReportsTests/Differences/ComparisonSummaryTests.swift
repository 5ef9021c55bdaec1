import Testing

@testable import Precedence
@testable import Reports

@Suite struct ComparisonSummaryTests {
  @Test func `who moves, who is new and who is gone`() {
    let summary = ComparisonSummary(SampleComparisons.all)
    #expect(summary.verdict == ["All 3 candidates that both have stand elsewhere."])
    #expect(summary.moves.count == 5)
    #expect(
      summary.moves.suffix(2) == [
        "Only after: Floods (4th) and Litter (not ranked).", "Only before: Dangerous dogs (4th).",
      ]
    )
  }

  @Test func `nobody in common is no count of nought`() {
    #expect(
      ComparisonSummary(SampleComparisons.foreign).verdict == [
        "The two have no candidate in common."
      ]
    )
  }

  @Test func `of many moves the first are told and the rest counted`() {
    let ids = (0..<20).map { "c\($0)" }
    let result = SampleScenarios.ranking(ids.map { "\($0) High" }, [])
    let comparison = SampleComparisons.comparison(
      result,
      result,
      steps: [SampleComparisons.weight],
      moves: ids.map { SampleComparisons.move($0, "1 High", ["2 High"]) },
      others: []
    )
    let moves = ComparisonSummary(comparison).moves
    #expect(moves.count == 13)
    #expect(moves.last == "8 others stand elsewhere too; the table has them.")
  }
}
