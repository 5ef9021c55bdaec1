import Diagnostics
import Precedence
import RulesTesting
import Testing

@testable import Reports

@Suite struct RulesTestsWordingTests {
  @Test func `every ending has a word`() {
    #expect(
      TestOutcome.State.allCases.map(RulesTestsWording.state) == [
        "passed", "FAILED", "todo", "PASSED", "skipped",
      ]
    )
  }

  @Test func `the day is told where values have dates`() throws {
    #expect(RulesTestsWording.title(try TestedSample.none()) == "other.yaml")
    let text = TestedSample.rules.replacing(
      "cuts: [10]",
      with: "cuts: [{values: {2024-04-01: 10, 2026-04-01: 12}, because: so}]"
    )
    let source = SourceText(name: "dated.yaml", text: text)
    let read = Rules.read(source, asOf: CalendarDate("2025-01-31"))
    let rules = try #require(read.value, "\(FindingRenderer().text(read.findings))")
    let tested = TestedRules(try #require(RulesTests.read(rules).value), by: rules)
    #expect(RulesTestsWording.title(tested) == "dated.yaml, values as of 31 January 2025")
  }

  @Test func `the counts are of all rules together`() throws {
    let all = [try TestedSample.every(), try TestedSample.none()]
    #expect(
      RulesTestsWording.summary(all)
        == "1 passed, 2 failed, 1 todo, 1 passed unexpectedly, 1 skipped"
    )
    #expect(RulesTestsWording.summary([try TestedSample.none()]) == "no tests")
  }
}
