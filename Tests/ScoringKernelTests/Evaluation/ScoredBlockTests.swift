import ScoringKernel
import Testing

@Suite struct ScoredBlockTests {
  /// Rows are impact and columns likelihood, lowest first: the cell holds 5 x row + column.
  @Test func theMatrixIsReadDownByImpactAndAcrossByLikelihood() throws {
    for row in 0..<5 {
      for column in 0..<5 {
        let card = try card(down: row, across: column)
        #expect(card.cells[0].rating == 5 * row + column)
        #expect(card.keys[0] == Double(5 * row + column))
      }
    }
  }

  @Test func aCandidateWithoutALevelHasNoRating() throws {
    var plan = plan
    plan.measures[0].missing = .leaveOut
    var evaluator = try Evaluator(plan)
    for detail in [Scorecard.Detail.keys, .full] {
      let card = evaluator.scorecard(MeasureTable(rows: [[.nan, 3], [1, 3]]), detail: detail)
      #expect(areIdentical(card.keys, [.nan, 10]))
    }
    #expect(evaluator.scorecard(MeasureTable(rows: [[.nan, 3]])).cells == [.none])
  }

  @Test func aBlockForgetsTheRulesOfTheOneBefore() throws {
    var plan = plan
    plan.rules = [Rule(condition: .measure(0, .equal, 1), effects: [.leaveOut])]
    // Many more candidates than one block holds; only the first ones are left out.
    let table = MeasureTable(rows: (0..<2_000).map { [$0 < 10 ? 1 : 2, 1] })
    var evaluator = try Evaluator(plan)
    let card = evaluator.scorecard(table, detail: .keys)
    #expect(card.standings.filter { $0 == .leftOut }.count == 10)
    #expect(card.standings[9] == .leftOut)
  }

  private var plan: Plan {
    let judged = (0..<2).map {
      Criterion(measure: MeasureIndex($0), kind: .judged, levelScores: [1, 2, 3, 4, 5])
    }
    return Plan(
      measures: [Measure(), Measure()],
      criteria: judged,
      matrix: Matrix(
        down: .criterion(CriterionIndex(1)),
        across: .criterion(CriterionIndex(0)),
        downCount: 5,
        acrossCount: 5,
        cells: Array(0..<25),
        ratingCount: 25
      ),
      ranking: RankingPlan(keys: [.init(.rating)])
    )
  }

  private func card(down: Int, across: Int) throws -> Scorecard {
    var evaluator = try Evaluator(plan)
    return evaluator.scorecard(MeasureTable(rows: [[Double(across + 1), Double(down + 1)]]))
  }
}
