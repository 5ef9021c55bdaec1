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

  @Test func `the counts are of all rules together`() throws {
    let all = [try TestedSample.every(), try TestedSample.none()]
    #expect(
      RulesTestsWording.summary(all)
        == "1 passed, 2 failed, 1 todo, 1 passed unexpectedly, 1 skipped"
    )
    #expect(RulesTestsWording.summary([try TestedSample.none()]) == "no tests")
  }
}
