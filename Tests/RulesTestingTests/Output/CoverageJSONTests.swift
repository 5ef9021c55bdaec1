import Diagnostics
import Testing

@testable import RulesTesting

@Suite struct CoverageJSONTests {
  @Test func `what is covered stands in one object`() throws {
    let text = """
      format: 1
      name: Tiny
      measures: {a: {unit: yes/no}, b: {unit: yes/no}}
      criteria: {a: {kind: yes/no}, b: {kind: yes/no}}
      groups: {risk: {of: {a: 9, b: 1}, levels: [Low, Medium, High]}}
      ranking: {by: risk}

      """
    let outcome = try MadeOutcomes.outcome("id,a,b", "x,yes,yes", "y,yes,no", rules: text)
    let coverage = RulesCoverage([outcome], of: try MadeOutcomes.read(text))
    #expect(
      coverage.json.formatted == """
        {
          "share": 0.6666666666666666,
          "tests": 1,
          "reachKnown": true,
          "kinds": [
            {"kind": "rules that fire", "reached": 0, "of": 0},
            {"kind": "rules that do not fire", "reached": 0, "of": 0},
            {"kind": "levels of criteria", "reached": 3, "of": 4},
            {"kind": "levels of groups", "reached": 1, "of": 2},
            {"kind": "stretches between points", "reached": 0, "of": 0},
            {"kind": "cells of the matrix", "reached": 0, "of": 0},
            {"kind": "missing values", "reached": 0, "of": 0}
          ],
          "gaps": [
            {
              "kind": "levels of criteria",
              "name": "the level 'No' of 'a'",
              "text": "no test reaches the level 'No' of 'a'",
              "hint": "give 'a': no",
              "place": {"file": "rules.yaml", "line": 4, "column": 12}
            },
            {
              "kind": "levels of groups",
              "name": "the level 'Low' of 'risk'",
              "text": "no test reaches the level 'Low' of 'risk'",
              "hint": "bring 'risk' to: below 0.25, as with a: no, b: no",
              "place": {"file": "rules.yaml", "line": 5, "column": 44}
            }
          ],
          "outOfReach": [
            {
              "kind": "levels of groups",
              "name": "the level 'Medium' of 'risk'",
              "place": {"file": "rules.yaml", "line": 5, "column": 49}
            }
          ]
        }

        """
    )
  }
}
