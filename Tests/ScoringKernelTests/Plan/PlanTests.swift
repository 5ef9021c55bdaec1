import ScoringKernel
import Testing

@Suite struct PlanTests {
  @Test func hasOnlyMeasuresAndARankingUnlessItSays() {
    let plan = Plan(
      measures: [Measure()],
      ranking: RankingPlan(keys: [RankingPlan.Key(.measure(MeasureIndex(0)))])
    )
    #expect(plan.derivations.isEmpty && plan.criteria.isEmpty && plan.groups.isEmpty)
    #expect(plan.matrix == nil)
    #expect(plan.rules.isEmpty)
  }

  @Test func aMissingValueStopsTheAssessmentUnlessTheMeasureSays() {
    #expect(Measure().missing == .refuse)
    #expect(Measure(missing: .interval).missing == .interval)
    #expect(MissingPolicy.allCases.count == 6)
  }

  @Test func aChangeComparesEqualPeriodsByTheConditionalTestUnlessItSays() {
    let method = ChangeMethod(current: MeasureIndex(0), base: MeasureIndex(1))
    #expect(method.test == .conditional)
    #expect(method.unless == nil)
    #expect(method.currentExposure == 1)
    #expect(method.baseExposure == 1)
    #expect(method.current != method.base)
  }

  @Test func aDerivationKnowsItsTargetAndItsMethod() {
    let change = Derivation.Method.change(
      ChangeMethod(current: MeasureIndex(0), base: MeasureIndex(1), test: .eTest)
    )
    let derivation = Derivation(target: MeasureIndex(2), method: change)
    #expect(derivation.target == MeasureIndex(2))
    #expect(derivation.method == change)
    #expect(derivation.method != .formula(Program([])))
  }
}
