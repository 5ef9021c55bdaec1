import Diagnostics
import Testing

@testable import Precedence

@Suite struct ChangeCheckTests {
  private func codes(_ changes: (String, String)...) throws -> [String] {
    let scenario = Scenario(
      name: "test",
      changes: changes.map { ScenarioChange(target: $0.0, value: $0.1) }
    )
    let read = try ResolvedScenario.read(scenario, ScenarioSample.simple())
    return read.findings.sorted.map(\.code.rawValue)
  }

  @Test func `a whole and its part contradict each other, two parts do not`() throws {
    #expect(try codes(("cuts.volume", "+1%"), ("cuts.volume.High", "600")) == ["S023"])
    #expect(try codes(("cuts.volume.High", "600"), ("cuts.volume", "+1%")) == ["S023"])
    #expect(
      try codes(("cells.High", "[Low, Low, Low, Low, Low]"), ("cells.High.Low", "Low")) == ["S023"]
    )
    #expect(try codes(("groups.risk.of", "{impact: 1}"), ("risk.impact", "2")) == ["S023"])
    #expect(try codes(("cuts.volume.High", "600"), ("cuts.volume.Low", "60")) == [])
    #expect(try codes(("risk.impact", "2"), ("risk.likelihood", "2")) == [])
  }

  @Test func `a rule may be changed and switched off`() throws {
    #expect(try codes(("rising_fast", "off"), ("when.rising_fast", "volume > 1")) == [])
    #expect(try codes(("rising_fast", "off"), ("rules.rising_fast", "on")) == ["S023"])
  }

  @Test func `every candidate and one of them do not contradict each other`() throws {
    #expect(try codes(("volume@*", "+1%"), ("volume@arson", "5")) == [])
    #expect(try codes(("volume@*", "+1%"), ("volume@*", "5")) == ["S023"])
  }

  @Test func `what does nothing is said to do nothing`() throws {
    #expect(try codes(("without.arson", "no")) == ["S024"])
    #expect(try codes(("without.arson", "yes"), ("volume@arson", "5")) == ["S025"])
    #expect(try codes(("volume@arson", "12"), ("volume@*", "+1%")) == [])
    #expect(try codes(("volume@arson", "12")) == ["S024"])
  }
}
