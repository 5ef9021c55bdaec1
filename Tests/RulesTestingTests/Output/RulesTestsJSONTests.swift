import Testing

@testable import RulesTesting

@Suite struct RulesTestsJSONTests {
  @Test func `tests as JSON`() throws {
    let (tests, rules) = try SmallRules.tests(
      "one: {todo: later, given: {volume: 5, harm: 5}, expect: {rating: High}}"
    )
    let text = TestedRules.jsonText([TestedRules(tests, by: rules)])
    #expect(
      text == """
        {
          "schema": "precedence.rules-tests/1",
          "rules": [
            {
              "file": "rules.yaml",
              "name": "Small",
              "passed": 0,
              "failed": 0,
              "todo": 1,
              "passedUnexpectedly": 0,
              "skipped": 0,
              "tests": [
                {
                  "name": "one",
                  "state": "todo",
                  "todo": "later",
                  "file": "rules.yaml",
                  "line": 41,
                  "differences": [
                    {"subject": "rating", "expected": "High", "actual": "Low", "explanation": "the cell of gravity 'Light' and likelihood 'Low' says 'Low'; 'harm' is 5 days; that is below 100 days, 'Light'; 'likelihood' is 0.25, 'Low': the weighted mean of amount 0 x 50% = 0, trend 0.5 x 50% = 0.25", "file": "rules.yaml", "line": 41}
                  ]
                }
              ]
            }
          ]
        }

        """
    )
  }
}
