import ScoringKernel
import Testing

@Suite struct PreparedPlanTests {
  @Test func everyFactorHasItsScale() throws {
    let prepared = try PreparedPlan(.sample)
    #expect(prepared.scale(of: .criterion(CriterionIndex(0))) == Scale(low: 1, high: 5))
    #expect(prepared.scale(of: .group(GroupIndex(2))) == Scale(low: 0, high: 1))
  }

  @Test func theScaleOfRawLevelsFollowsTheWeights() throws {
    var plan = Plan.sample
    plan.criteria[1].levelScores = [0, 2, 4, 6, 8]
    plan.groups[0].usesRawLevels = true
    var prepared = try PreparedPlan(plan)
    let likelihood = Factor.group(GroupIndex(0))
    // 60 parts of 1...5 and 40 of 0...8.
    #expect(Tolerance.areEqual(prepared.scale(of: likelihood).low, 0.6))
    #expect(Tolerance.areEqual(prepared.scale(of: likelihood).high, 6.2))
    try prepared.setWeight(60, of: 1, in: GroupIndex(0))
    #expect(prepared.scale(of: likelihood) == Scale(low: 0.5, high: 6.5))
  }

  @Test func aWeightIsChangedInThePlan() throws {
    var prepared = try PreparedPlan(.sample)
    try prepared.setWeight(7, of: 1, in: GroupIndex(0))
    #expect(prepared.plan.groups[0].terms.map { $0.weight } == [60, 7])
  }

  @Test func aMalformedPlanIsRefused() {
    var plan = Plan.sample
    plan.groups[0].terms = []
    #expect(throws: PlanFault.malformedGroup(GroupIndex(0))) { try PreparedPlan(plan) }
  }
}
