import ScoringKernel
import Testing

@Suite struct ScoredBlockTests {
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
