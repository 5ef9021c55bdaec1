import Diagnostics
import Testing

@testable import Linting

@Suite struct NearCutTests {
  @Test func `a number beside a cut is told with the level to ask for`() throws {
    let findings = try RuleSample.findings(.nearCut, when: "volume >= 480 and casework")
    #expect(
      findings.map(\.message) == [
        "'volume >= 480' in the rule 'it' lies close to the cut 500 crimes of 'volume', "
          + "but not on it"
      ]
    )
    #expect(
      findings.first?.hint
        == "if the same is meant, ask for the level, as in 'volume is at least \"High\"'"
    )
    #expect(findings.first?.related.map(\.message) == ["the cut stands here"])
    #expect(findings.first?.severity == .note)
  }

  @Test func `where less is worse the level lies below`() throws {
    let findings = try RuleSample.findings(.nearCut, when: "balance < 9.5")
    #expect(
      findings.first?.hint
        == "if the same is meant, ask for the level, as in 'balance is at least \"Medium\"'"
    )
  }

  @Test(arguments: [
    "volume >= 500", "volume >= 600", "volume >= 400", "trend > 25%", "concern >= 4",
    "volume is at least \"High\"", "volume / last_year > 500", "last_year > 480",
  ])
  func `these are not near`(_ condition: String) throws {
    #expect(try RuleSample.findings(.nearCut, when: condition).isEmpty)
  }
}

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

  @Test(arguments: [
    // The whole rule fires never or always, which another check says.
    "concern >= 6", "concern >= 6 and casework",
    "volume >= 500 or concern >= 5", "volume is missing and casework", "balance < 0 or casework",
  ])
  func `these are not told here`(_ condition: String) throws {
    #expect(try RuleSample.findings(.deadComparison, when: condition).isEmpty)
  }
}
