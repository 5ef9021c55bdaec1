import ScoringKernel
import Testing

@Suite struct FactorBlockTests {
  /// Around the length of a block, every candidate has the numbers it has alone.
  @Test(arguments: [1, 7, 8, 9, 255, 256, 257, 511, 512, 513, 1_025])
  func aCandidateScoresTheSameWhereverItStandsInABlock(count: Int) throws {
    var evaluator = try Evaluator(.sample)
    var generator = SeededGenerator(seed: 3)
    let rows: [[Double]] = (0..<count).map { _ in
      [1_200 * generator.unit(), 60 * generator.unit() - 30, 30_000 * generator.unit()]
    }
    let card = evaluator.scorecard(MeasureTable(rows: rows))
    for (index, row) in rows.enumerated() {
      let alone = evaluator.scorecard(MeasureTable(rows: [row]))
      let candidate = CandidateIndex(index)
      for group in [0, 1, 2].map({ Factor.group(GroupIndex($0)) }) {
        #expect(card.number(group, candidate) == alone.number(group, CandidateIndex(0)))
        #expect(card.level(group, candidate) == alone.level(group, CandidateIndex(0)))
      }
      #expect(card.cells[index] == alone.cells[0])
    }
  }

  @Test func aPlanWithoutCriteriaAndGroupsRanksMeasures() throws {
    let plan = Plan(
      measures: [Measure()],
      ranking: RankingPlan(keys: [.init(.measure(MeasureIndex(0)))])
    )
    var evaluator = try Evaluator(plan)
    #expect(evaluator.scorecard(MeasureTable(rows: [[3], [1]])).keys == [3, 1])
  }
}
