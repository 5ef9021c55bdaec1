import Diagnostics
import Testing

@testable import Linting

@Suite struct DeadComparisonTests {
  @Test func `a part that is never true is told`() throws {
    let findings = try RuleSample.findings(.deadComparison, when: "volume >= 500 or concern >= 6")
    #expect(
      findings.map(\.message) == ["'concern >= 6' in the rule 'it' is never true"]
    )
    #expect(findings.first?.hint == "'concern' is a level from 1 to 5")
  }

  @Test func `a part that is always true is told`() throws {
    let findings = try RuleSample.findings(.deadComparison, when: "casework and volume >= 0")
    #expect(findings.map(\.message) == ["'volume >= 0' in the rule 'it' is always true"])
    #expect(findings.first?.hint == "'volume' cannot be below 0")
  }

  @Test func `so is one in an unless`() throws {
    let rule = "it: {when: casework, then: keep, because: it is so}"
    let text = RuleSample.text(rule, unless: "base < 0 or not significant at 95%")
    #expect(
      try RulesSample(text).findings(of: .deadComparison).map {
        $0.message + "; " + ($0.hint ?? "")
      }
        == [
          "'base < 0' in the 'unless' of 'trend' is never true; "
            + "'base' is a count, which cannot be below 0"
        ]
    )
  }

  @Test func `the reader tells of one part and this check of another`() throws {
    let whole = "(casework or concern >= 6) and volume is at least \"Very low\""
    let findings = try RuleSample.findings(.deadComparison, when: whole)
    #expect(findings.map(\.message) == ["'concern >= 6' in the rule 'it' is never true"])
  }

  @Test(arguments: [
    // The whole rule fires never or always, which another check says.
    "concern >= 6", "concern >= 6 and casework",
    "volume >= 500 or concern >= 5", "volume is missing and casework", "balance < 0 or casework",
  ])
  func `these are not told here`(_ condition: String) throws {
    #expect(try RuleSample.findings(.deadComparison, when: condition).isEmpty)
  }
}
