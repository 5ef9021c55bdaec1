import Diagnostics
import Testing

@testable import Precedence

@Suite struct ParameterTests {
  private func assessment(_ parameters: String) throws -> Assessment {
    var sample = Sample()
    sample.rules = sample.rules.changing(
      "criteria:",
      to: """
        parameters: \(parameters)
        rules:
          many: {when: volume >= enough, then: keep, because: "at least {enough}"}
        criteria:
        """
    )
    return try #require(sample.read.value, "\(sample.report)")
  }

  private func fired(_ assessment: Assessment) throws -> [String] {
    let result = try #require(assessment.result().value)
    return result.ranking.filter { $0.rules.contains { $0.state == .fired } }.map(\.id)
  }

  @Test func `a condition reads a parameter, and a reason prints it`() throws {
    let assessment = try assessment("{enough: {unit: crimes, value: 1000}}")
    #expect(try fired(assessment).isEmpty)
    let all = try self.assessment("{enough: {unit: crimes, value: 1}}")
    let result = try #require(all.result().value)
    #expect(result.ranking.first?.rules.first?.because == "at least 1")
    #expect(result.ranking.count == 2)
    #expect(all.rules.summary.parameters.map(\.value) == ["1 crimes"])
  }

  @Test(arguments: [
    "{enough: 1000}", "{enough: {unit: crimes, value: 1000}}",
    "{enough: {unit: crimes, values: {2024-04-01: 900, 2026-04-01: 1000}}}",
  ])
  func `a scenario changes a parameter, by its name alone too`(parameters: String) throws {
    let assessment = try assessment(parameters)
    for target in ["enough", "parameters.enough"] {
      let changed = assessment.applying(ScenarioSample.scenario((target, "1")))
      let value = try #require(changed.value, "\(ScenarioSample.report(changed))")
      #expect(try fired(value).count == 2)
    }
    let relative = assessment.applying(ScenarioSample.scenario(("enough", "x0.001")))
    #expect(try fired(try #require(relative.value)).count == 2)
  }

  @Test(arguments: [["enough"], ["enough", "value"]])
  func `what changes between two files is called by its name`(keys: [String]) throws {
    let rules = try assessment("{enough: {unit: crimes, value: 1000}}").rules.checked
    let path = RulesPath((["parameters"] + keys).map { .key($0) })
    #expect(RuleThing(path, rules)?.subject == "parameter 'enough'")
  }

  @Test func `an unknown parameter is told with the nearest name`() throws {
    let assessment = try assessment("{enough: 1000}")
    let read = assessment.applying(ScenarioSample.scenario(("parameters.enogh", "1")))
    #expect(ScenarioSample.report(read).contains("did you mean 'enough'?"))
  }
}
