import ScoringKernel
import Testing

@Suite struct StepTests {
  private let first = CandidateIndex(0)

  private func steps(_ plan: Plan, _ row: [Double]) throws -> [Step] {
    var evaluator = try Evaluator(plan)
    let table = KernelSample.table([row])
    return evaluator.scorecard(table).steps(of: first, evaluator.prepared, table)
  }

  @Test func everyOperationIsThereInOrder() throws {
    // 12 is the middle column (score 2), 20 the top row (score 3); (1 x 0.5 + 3 x 1) / 4 = 0.875.
    let plan = KernelSample.plan(rules: [KernelSample.rule(atLeast: 7, .move(.across, by: 1))])
    let steps = try steps(plan, [12, 20, 7])
    #expect(
      steps == [
        .scored(CriterionIndex(0), value: 12, level: 1, score: 2),
        .scored(CriterionIndex(1), value: 20, level: 2, score: 3),
        .entered(GroupIndex(0), term: 0, share: 0.25, number: 0.5, contribution: 0.125),
        .entered(GroupIndex(0), term: 1, share: 0.75, number: 1, contribution: 0.75),
        .combined(GroupIndex(0), number: 0.875, level: 2),
        .tried(RuleIndex(0), .yes, nil),
        .moved(.across, from: 1, to: 2),
        .lookedUp(down: 2, across: 2, rating: 2),
      ]
    )
  }

  @Test func whatWasAssumedIsSaidWithItsPolicy() throws {
    let steps = try steps(KernelSample.plan(), [.nan, .nan, 7])
    #expect(steps[0] == .assumed(CriterionIndex(0), .neutral, level: 1, score: 2))
    #expect(steps[1] == .assumed(CriterionIndex(1), .interval, level: 1, score: 2))
  }

  @Test func aRuleThatDidNotFireSaysByHowMuch() throws {
    let plan = KernelSample.plan(rules: [KernelSample.rule(atLeast: 10, .keep)])
    let steps = try steps(plan, [12, 20, 9.5])
    guard case .tried(RuleIndex(0), .no, let miss) = steps[5] else {
      Issue.record("the rule was not tried")
      return
    }
    #expect(miss?.margin == 0.5)
    #expect(miss?.isNear == true)
  }

  @Test func aFloorAndACeilingShowWhatTheyChanged() throws {
    let floor = KernelSample.plan(rules: [KernelSample.rule(atLeast: 1, .ratingAtLeast(2))])
    #expect(
      try steps(floor, [1, 1, 3]).suffix(2) == [
        .lookedUp(down: 0, across: 0, rating: 0), .bounded(from: 0, to: 2),
      ]
    )
    let idle = KernelSample.plan(rules: [KernelSample.rule(atLeast: 1, .ratingAtLeast(0))])
    #expect(try steps(idle, [1, 1, 3]).last == .lookedUp(down: 0, across: 0, rating: 0))
  }

  @Test func aRuleThatIsOffIsNotTried() throws {
    var plan = KernelSample.plan(rules: [KernelSample.rule(atLeast: 1, .keep)])
    plan.rules[0].isOn = false
    let steps = try steps(plan, [12, 20, 7])
    #expect(!steps.contains(.tried(RuleIndex(0), .yes, nil)))
    #expect(steps.count == 6)
  }

  @Test func contributionsSumToTheGroupsNumber() throws {
    for often in stride(from: 0.0, to: 30, by: 5) {
      for grave in stride(from: 0.0, to: 30, by: 5) {
        var sum = 0.0
        var number = 0.0
        for step in try steps(KernelSample.plan(), [often, grave, 0]) {
          if case .entered(_, _, _, _, let part) = step { sum += part ?? .nan }
          if case .combined(_, let value, _) = step { number = value }
        }
        #expect(Tolerance.areEqual(sum, number))
      }
    }
  }

  @Test func aCardOfKeysOrOfAnotherPlanHasNoSteps() throws {
    let plan = KernelSample.plan()
    var evaluator = try Evaluator(plan)
    let table = KernelSample.table([[12, 20, 7]])
    let keys = evaluator.scorecard(table, detail: .keys)
    #expect(keys.steps(of: first, evaluator.prepared, table).isEmpty)
    let full = evaluator.scorecard(table)
    #expect(full.steps(of: CandidateIndex(5), evaluator.prepared, table).isEmpty)
  }
}
