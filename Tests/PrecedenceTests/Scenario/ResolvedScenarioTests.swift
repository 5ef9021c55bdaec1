import Diagnostics
import Testing

@testable import Precedence

@Suite struct ResolvedScenarioTests {
  @Test func `any part of the changes can be made`() throws {
    let assessment = try ScenarioSample.simple()
    let scenario = ScenarioSample.scenario(
      ("risk.impact", "3"),
      ("rising_fast", "off"),
      ("volume@arson", "900"),
      ("without.fraud", "yes")
    )
    let resolved = try #require(ResolvedScenario.read(scenario, assessment).value)
    for part in [[], [0], [1, 2], [0, 3], [0, 1, 2, 3]] {
      let some = Scenario(name: "part", changes: part.map { scenario.changes[$0] })
      let expected = assessment.applying(some).value?.result().value?.jsonText
      #expect(resolved.applied(part).value?.result().value?.jsonText == expected)
    }
  }

  @Test func `the order of the changes does not matter`() throws {
    let assessment = try ScenarioSample.simple()
    let changes = [
      ("risk.impact", "3"), ("cuts.volume", "+10%"), ("volume@*", "+5"), ("volume@arson", "900"),
      ("missing.harm", "worst"), ("likelihood.trend", "x2"),
    ].map { ScenarioChange(target: $0.0, value: $0.1) }
    let one = assessment.applying(Scenario(name: "one", changes: changes))
    let other = assessment.applying(Scenario(name: "other", changes: changes.reversed()))
    #expect(one.value?.result().value?.jsonText == other.value?.result().value?.jsonText)
    #expect(one.value != nil)
  }

  @Test func `what is wrong with the evidence after a change of the rules says so`() throws {
    let applied = try ScenarioSample.simple()
      .applying(ScenarioSample.scenario(("missing.harm", "refuse"), ("risk.impact", "3")))
    let finding = try #require(applied.findings.sorted.first { $0.code == "A011" })
    #expect(finding.related.last?.message == "changed here")
    #expect(finding.related.map(\.location.file) == ["Rules/simple/rules.yaml", "change"])
    #expect(applied.value == nil)
  }
}
