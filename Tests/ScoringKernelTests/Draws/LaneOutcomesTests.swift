import Testing

@testable import ScoringKernel

@Suite struct LaneOutcomesTests {
  private func outcomes(_ plan: Plan, _ rows: [[Double]]) throws -> LaneOutcomes? {
    var evaluator = try Evaluator(plan)
    let table = MeasureTable(rows: rows)
    let card = evaluator.scorecard(table)
    return LaneOutcomes(LaneReading(evaluator.prepared, card, WeightLanes(plan.allDraws)), table)
  }

  /// One group of two criteria with three levels, which picks rows and columns.
  private func plan(_ rules: [Rule]) -> Plan {
    var plan = KernelSample.plan(rules: rules, missing: [.worst, .worst, .worst])
    plan.matrix?.down = .group(GroupIndex(0))
    plan.matrix?.across = .group(GroupIndex(0))
    return plan
  }

  @Test func everyLevelIsLookedUpInTheMatrix() throws {
    let outcomes = try #require(try outcomes(plan([]), [[12, 3, 1]]))
    #expect(outcomes.combinationCount == 3)
    #expect(outcomes.strides == [1])
    // The diagonal of the matrix.
    #expect(outcomes.ratings == [0, 1, 2])
    #expect(outcomes.limits == [1, 1, 1])
  }

  @Test func rulesActAtTheLevelsAtWhichTheyFire() throws {
    let isHigh = Condition.level(.group(GroupIndex(0)), .atLeast, 2)
    let rules = [
      Rule(condition: isHigh, effects: [.ratingAtMost(0), .keep]),
      KernelSample.rule(atLeast: 5, .monitor),
    ]
    let outcomes = try #require(try outcomes(plan(rules), [[12, 3, 1], [12, 3, 9]]))
    #expect(outcomes.ratings == [0, 1, 0, 0, 1, 0])
    // Two places are on the list; who is kept is on it as the last of two, who is monitored never.
    #expect(outcomes.limits[0..<3] == [2, 2, 2])
    #expect(outcomes.limits[3..<5] == [0, 0])
    #expect(outcomes.states == [.ranked, .ranked, .ranked, .ranked, .ranked, .contradictory])
  }

  @Test func thereMayBeTooManyCombinations() throws {
    var plan = plan([])
    plan.groups[0].bands = .nearest(3)
    for index in 1..<20 {
      plan.groups.append(plan.groups[0])
      plan.rules.append(
        Rule(
          condition: .level(.group(GroupIndex(index)), .atLeast, 1),
          effects: [.flag]
        )
      )
    }
    #expect(try outcomes(plan, [[12, 3, 1]]) == nil)
  }
}
