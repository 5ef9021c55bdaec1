import Diagnostics
import Precedence
import RulesTesting
import Testing

@testable import Reports

@Suite struct CoverageTextTests {
  private let rules = """
    format: 1
    name: Tiny
    measures: {a: {unit: yes/no}, b: {unit: yes/no, missing: worst}}
    criteria: {a: {kind: yes/no}, b: {kind: yes/no}}
    groups: {risk: {of: {a: 9, b: 1}, levels: [Low, Medium, High]}}
    rules: {both: {when: a and b, then: flag both}}
    ranking: {by: risk}
    tests:
      one: {given: {a: "yes", b: "yes"}, expect: {risk level: High}}

    """

  private func coverage(_ text: String) throws -> RulesCoverage {
    let rules = try #require(Rules.read(SourceText(name: "rules.yaml", text: text)).value)
    let tests = try #require(RulesTests.read(rules).value)
    return RulesCoverage(tests.outcomes(by: rules), of: rules)
  }

  @Test func `what is reached, and what would reach the rest`() throws {
    #expect(
      try CoverageText(width: 80).text(coverage(rules), of: "rules.yaml") == """
        The tests of rules.yaml reach 44.4% of it: 4 of 9 (1 test passed)

        What                    reached  of
        ----------------------  -------  --
        rules that fire               1   1
        rules that do not fire        0   1
        levels of criteria            2   4
        levels of groups              1   2
        missing values                0   1

        Not reached
        -----------
        - no test shows the rule 'both' not firing (rules.yaml:6:9); give something for
          which this does not hold: a and b
        - no test reaches the level 'No' of 'a' (rules.yaml:4:12); give 'a': no
        - no test reaches the level 'No' of 'b' (rules.yaml:4:31); give 'b': no
        - no test reaches the level 'Low' of 'risk' (rules.yaml:5:44); bring 'risk' to:
          below 0.25, as with a: no, b: no
        - in no test is 'b' missing (rules.yaml:3:31); leave 'b' out of what is given

        Out of reach of any candidate, and not counted
        ----------------------------------------------
        - the level 'Medium' of 'risk' (rules.yaml:5:49)

        """
    )
  }

  @Test func `a share is rounded down, so that 100 per cent is all of it`() {
    #expect(CoverageText.percent(1999, of: 2000) == "99.9%")
    #expect(CoverageText.percent(2, of: 3) == "66.6%")
    #expect(CoverageText.percent(3, of: 3) == "100%")
    #expect(CoverageText.percent(0, of: 0) == "100%")
  }

  @Test func `that combinations were not tried is said`() throws {
    let names = (1...9).map { "m\($0)" }
    let text = """
      format: 1
      name: Many
      measures: {\(names.map { "\($0): {unit: level, of: 5}" }.joined(separator: ", "))}
      criteria: {\(names.map { "\($0): {kind: judged}" }.joined(separator: ", "))}
      groups: {risk: {of: [\(names.joined(separator: ", "))], levels: [Low, High]}}
      ranking: {by: risk}

      """
    let shown = CoverageText().text(try coverage(text), of: "rules.yaml")
    #expect(
      shown.hasSuffix(
        """

        There are too many combinations of levels to try them all, so some of these may
        be out of reach of any candidate.

        """
      )
    )
  }
}
