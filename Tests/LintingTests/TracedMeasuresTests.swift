import RulesFile
import ScoringKernel
import Testing

@testable import Linting

@Suite struct TracedMeasuresTests {
  private func rules() throws -> LintedRules {
    try LintSample(
      """
      format: 1
      name: Sample
      measures:
        now: {unit: crimes}
        before: {unit: crimes}
        trend: {unit: percent, is: "change(now, before)", unless: base < 20}
        half: {unit: percent, is: trend / 2}
        concern: {unit: percent}
      consultation: {concern: {method: borda}}
      criteria: {half: {cuts: [0]}, concern: {cuts: [50]}}
      groups: {risk: {of: [half, concern]}}
      ranking: {by: risk}

      """
    ).linted()
  }

  @Test func `a measure is traced to what candidates bring`() throws {
    let rules = try rules()
    let traced = TracedMeasures(rules)
    let found = traced.measures(behind: MeasureIndex(3)).map {
      rules.names.measures[$0.position].id
    }
    #expect(found == ["half", "trend", "now", "before"])
    #expect(traced.derivation(of: MeasureIndex(2))?.target == MeasureIndex(2))
    #expect(traced.derivation(of: MeasureIndex(0)) == nil)
  }

  @Test func `ballots are known`() throws {
    let traced = TracedMeasures(try rules())
    #expect(traced.isConsulted(MeasureIndex(4)))
    #expect(!traced.isConsulted(MeasureIndex(0)))
  }
}
