import ScoringKernel
import Testing

/// What rules see of a candidate whose evidence is incomplete.
@Suite struct RowReadingTests {
  private let volume = Factor.criterion(CriterionIndex(0))
  private let likelihood = Factor.group(GroupIndex(0))

  @Test func anAssumedLevelScoresButFiresNoRule() throws {
    #expect(try truth(.level(volume, .atLeast, 0), [.nan, 0, 0]) == .unknown)
    #expect(try truth(.level(volume, .atLeast, 0), [300, 0, 0]) == .yes)
    let isMissing = Condition(atoms: [.isLevelMissing(volume)], steps: [.atom(0)])
    #expect(try truth(isMissing, [.nan, 0, 0]) == .yes)
    #expect(try truth(isMissing, [300, 0, 0]) == .no)
  }

  @Test func theLevelOfAGroupIsThatOfItsNumberAssumptionsIncluded() throws {
    #expect(try truth(.level(likelihood, .equal, 2), [.nan, 0, 0]) == .yes)
  }

  @Test func rulesReadLevelsBeforeAnyRuleActed() throws {
    var plan = Plan.sample
    plan.rules = [
      Rule(condition: .always(.yes), effects: [.move(.across, by: 4)]),
      Rule(condition: .level(likelihood, .atLeast, 4), effects: [.keep]),
    ]
    var evaluator = try Evaluator(plan)
    let card = evaluator.scorecard(MeasureTable(rows: [[0, 0, 0]]))
    #expect(card.truths == [.yes, .no])
    #expect(card.cells[0].movedAcross == 4)
  }

  @Test(arguments: [Corner.lowest, .highest])
  func aLevelInDoubtLeavesARuleInDoubt(corner: Corner) throws {
    var plan = Plan.sample
    plan.rules = [
      Rule(condition: .level(volume, .atLeast, 2), effects: [.keep]),
      Rule(condition: .measure(0, .less, 1_000), effects: [.keep]),
      Rule(condition: .level(likelihood, .atLeast, 2), effects: [.keep]),
      Rule(condition: .level(likelihood, .atMost, 2), effects: [.keep]),
    ]
    var table = MeasureTable(rows: [[300, 0, 0]])
    table.setSpan(Span(40, 400), MeasureIndex(0), CandidateIndex(0))
    var evaluator = try Evaluator(plan)
    #expect(evaluator.scorecard(table).truths == [.yes, .yes, .yes, .yes])
    let truths = evaluator.scorecard(table, corner: corner).truths
    #expect(truths == [.unknown, .yes, .unknown, .yes])
  }

  private func truth(_ condition: Condition, _ row: [Double]) throws -> Truth {
    var plan = Plan.sample
    plan.measures[0].missing = .neutral
    plan.rules = [Rule(condition: condition, effects: [.flag])]
    var evaluator = try Evaluator(plan)
    return evaluator.scorecard(MeasureTable(rows: [row])).truths[0]
  }
}
