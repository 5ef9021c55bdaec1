import Diagnostics
import Testing

@testable import Precedence

@Suite struct ScenarioReadingTests {
  private func codes(_ changes: (String, String)...) throws -> [String] {
    let scenario = Scenario(
      name: "test",
      changes: changes.map { ScenarioChange(target: $0.0, value: $0.1) }
    )
    let read = try ResolvedScenario.read(scenario, ScenarioSample.simple())
    #expect((read.value == nil) == read.findings.hasErrors)
    return read.findings.sorted.map(\.code.rawValue)
  }

  @Test func `what is wrong with targets, values and rules is found at once`() throws {
    let codes = try codes(
      ("risk.nothing", "1"),
      ("volume@arson", "many"),
      ("rising_fast", "of"),
      ("impact.harm", "two"),
      ("cells.High.Low", "Higher")
    )
    #expect(codes.sorted() == ["E020", "R010", "S011", "S020", "Y105"])
  }

  @Test func `a mistake that a failed change beside it may have caused is not reported`() throws {
    // With the failed change the lower cut might not pass the upper one.
    let codes = try codes(("cuts.volume.Medium", "600"), ("cuts.volume.High", "[oops"))
    #expect(codes == ["S020"])
  }

  @Test func `changes that contradict each other are not made`() throws {
    let codes = try codes(("impact.harm", "two"), ("groups.impact.of.harm", "three"))
    #expect(codes == ["S023"])
  }
}
