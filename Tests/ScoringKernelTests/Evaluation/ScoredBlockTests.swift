import Testing

@testable import ScoringKernel

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

@Suite struct ScoredBlockSampleTests {
  private func cells(_ plan: Plan, _ rows: [[Double]]) throws -> [Scorecard.Cell] {
    var evaluator = try Evaluator(plan)
    return evaluator.scorecard(KernelSample.table(rows)).cells
  }

  @Test func theLevelsPickRowAndColumn() throws {
    let cells = try cells(KernelSample.plan(), [[25, 1, 0], [1, 25, 0], [12, 12, 0]])
    #expect(cells.map(\.across) == [2, 0, 1])
    #expect(cells.map(\.down) == [0, 2, 1])
    #expect(cells.map(\.rating) == [1, 1, 1])
    #expect(cells.map(\.cellRating) == [1, 1, 1])
  }

  @Test func movesStopAtTheEdgeOfTheMatrix() throws {
    let plan = KernelSample.plan(
      rules: [
        KernelSample.rule(atLeast: 1, .move(.down, by: 9)),
        KernelSample.rule(atLeast: 2, .move(.across, by: -9)),
      ]
    )
    let cells = try cells(plan, [[12, 12, 1], [12, 12, 2], [12, 12, 0]])
    #expect(cells.map(\.movedDown) == [2, 2, 1])
    #expect(cells.map(\.movedAcross) == [1, 0, 1])
    #expect(cells.map(\.down) == [1, 1, 1])
  }

  @Test func rulesSeeTheValuesFromBeforeAnyRuleActed() throws {
    // The second rule looks at the level that the first one moves: it must not see the move.
    let isTop = Condition(
      atoms: [.level(.criterion(CriterionIndex(1)), .atLeast, 2)],
      steps: [.atom(0)]
    )
    let lift = KernelSample.rule(atLeast: 1, .move(.down, by: 1))
    let other = Rule(condition: isTop, effects: [.move(.across, by: 1)])
    for rules in [[lift, other], [other, lift]] {
      let cells = try cells(KernelSample.plan(rules: rules), [[12, 12, 1]])
      #expect(cells.map(\.movedDown) == [2])
      #expect(cells.map(\.movedAcross) == [1])
    }
  }

  @Test func ratingsAreTheSameWithAndWithoutDetail() throws {
    let rows = (0..<600).map { [Double($0 % 31), Double($0 % 23), Double($0 % 7)] }
    let table = KernelSample.table(rows)
    for rules in [[], [KernelSample.rule(atLeast: 3, .move(.across, by: 1))]] {
      var evaluator = try Evaluator(KernelSample.plan(rules: rules))
      let full = evaluator.scorecard(table)
      let keys = evaluator.scorecard(table, detail: .keys)
      #expect(full.keys == keys.keys)
      #expect(full.cells.map { Double($0.rating) } == Array(keys.keys[..<600]))
    }
  }

  @Test func aDoubtfulRuleCountsAtTheEndTowardsWhichItPulls() throws {
    let plan = KernelSample.plan(
      rules: [KernelSample.rule(atLeast: 3, .ratingAtLeast(2))],
      missing: [.neutral, .neutral, .interval]
    )
    var evaluator = try Evaluator(plan)
    let table = KernelSample.table([[1, 1, .nan]])
    #expect(evaluator.scorecard(table).cells[0].rating == 0)
    #expect(evaluator.scorecard(table, corner: .lowest).cells[0].rating == 0)
    #expect(evaluator.scorecard(table, corner: .highest).cells[0].rating == 2)
  }
}
