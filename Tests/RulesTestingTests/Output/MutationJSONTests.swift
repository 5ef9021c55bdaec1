import Diagnostics
import Testing

@testable import RulesTesting

@Suite struct MutationJSONTests {
  @Test func `the changes that nobody noticed stand with their places`() throws {
    let text = """
      format: 1
      name: Tiny
      measures: {a: {unit: crimes}}
      criteria: {a: {cuts: [50]}}
      groups: {risk: {of: [a]}}
      ranking: {by: risk}

      """
    let mutation = RulesMutation(RulesTests([]), of: try MadeOutcomes.read(text))
    #expect(
      mutation.json.formatted == """
        {
          "score": 0,
          "tests": 0,
          "changes": 2,
          "noticed": 0,
          "untried": 0,
          "unnoticed": [
            {
              "subject": "cut of 'a'",
              "before": "50",
              "after": "45",
              "place": {"file": "rules.yaml", "line": 4, "column": 23}
            },
            {
              "subject": "cut of 'a'",
              "before": "50",
              "after": "55",
              "place": {"file": "rules.yaml", "line": 4, "column": 23}
            }
          ]
        }

        """
    )
  }
}
