import Diagnostics
import Testing

@testable import Precedence

@Suite struct WhatIfTests {
  @Test func `scenarios do not build on one another`() throws {
    let assessment = try ScenarioSample.simple()
    let a = Scenario(name: "A", changes: [ScenarioChange(target: "rising_fast", value: "off")])
    let b = Scenario(name: "B", changes: [ScenarioChange(target: "risk.impact", value: "4")])
    let both = try #require(assessment.whatIf([a, b]).value)
    for (scenario, outcome) in zip([a, b], both.outcomes) {
      let alone = try #require(assessment.whatIf([scenario]).value?.outcomes.first)
      #expect(alone.result.jsonText == outcome.result.jsonText)
      #expect(alone.moves == outcome.moves)
      #expect(alone.effects == outcome.effects)
    }
    #expect(both.base.jsonText == assessment.result().value?.jsonText)
  }

  @Test func `one scenario that cannot be applied leaves no result, and all are checked`() throws {
    let good = ScenarioSample.scenario(("rising_fast", "off"))
    let bad = ScenarioSample.scenario(("rising_fats", "off"))
    let worse = ScenarioSample.scenario(("rsk.impact", "1"))
    let read = try ScenarioSample.simple().whatIf([good, bad, worse])
    #expect(read.value == nil)
    #expect(read.findings.sorted.map(\.code) == ["S010", "S010"])
  }

  @Test func `more scenarios than the limit are refused`() throws {
    let many = [Scenario](repeating: ScenarioSample.scenario(("rising_fast", "off")), count: 101)
    let read = try ScenarioSample.simple().whatIf(many)
    #expect(
      ScenarioSample.report(read) == """
        error[S004]: there are 101 scenarios, but at most 100 are run at once
          = run them in several parts

        """
    )
  }

  @Test func `more changes than the limit are refused`() throws {
    let changes = (0...200).map { ScenarioChange(target: "a\($0)", value: "1") }
    let read = try ScenarioSample.simple().whatIf([Scenario(name: "long", changes: changes)])
    #expect(
      ScenarioSample.report(read) == """
        error[S004]: the scenario 'long' has 201 changes, but it may have at most 200
          change:1:1
           |
         1 | a0=1
           | ^^
           = a change of a whole list, or of every candidate, counts as one

        """
    )
  }

  @Test func `no scenario leaves the ranking as it is`() throws {
    let assessment = try ScenarioSample.simple()
    let result = try #require(assessment.whatIf([]).value)
    #expect(result.outcomes.isEmpty)
    #expect(result.base.jsonText == assessment.result().value?.jsonText)
  }

  @Test func `a judged figure of St Albans can be asked about`() throws {
    let assessment = try ScenarioSample.stAlbans()
    let id = try #require(assessment.candidates.first)
    let scenario = ScenarioSample.scenario(("concern@\(id)", "1"), ("risk.impact", "+50%"))
    let outcome = try #require(assessment.whatIf([scenario]).value?.outcomes.first)
    #expect(outcome.effects.map(\.before).last == "1 (50%)")
    #expect(outcome.effects.map(\.after).last == "1.5 (60%)")
    #expect(outcome.effects.first?.after == "Very low")
  }

  @Test func `a weight of North Herts moves by its share`() throws {
    let scenario = ScenarioSample.scenario(("priority.listed", "6"))
    let read = try ScenarioSample.northHerts().whatIf([scenario])
    let outcome = try #require(read.value?.outcomes.first)
    #expect(outcome.effects.first?.subject == "weight of 'listed' in 'priority'")
    #expect(outcome.effects.first?.before == "1 (14.3%)")
    #expect(outcome.effects.first?.after == "6 (50%)")
    #expect(!outcome.moves.isEmpty)
  }
}
