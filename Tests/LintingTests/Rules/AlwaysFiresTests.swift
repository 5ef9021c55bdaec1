import Diagnostics
import Testing

@testable import Linting

@Suite struct AlwaysFiresTests {
  @Test func `a rule for everybody is told`() throws {
    let findings = try RuleSample.findings(.alwaysFires, when: "volume < 500 or volume >= 250")
    #expect(
      findings.map(\.message) == ["the rule 'it' fires for every candidate whose values are known"]
    )
    #expect(
      findings.first?.hint
        == "see whether a sign is the wrong way round, or whether 'or' should be 'and'"
    )
  }

  @Test func `so is an unless that always holds`() throws {
    let rule = "it: {when: casework, then: keep, because: it is so}"
    let findings = try RulesSample(RuleSample.text(rule, unless: "base >= 20 or base <= 20"))
      .findings(of: .alwaysFires)
    #expect(
      findings.map(\.message) == [
        "the 'unless' of 'trend' always holds, so that every change counts as none"
      ]
    )
  }

  @Test(arguments: [
    "volume >= 0", "casework or not casework", "concern >= 1",
    "kind != \"fire\" or kind != \"flood\"",
    "volume is missing or volume >= 0", "volume is missing or volume is not missing",
    "volume > last_year or last_year >= volume",
    "volume is at most \"Low\" or volume >= 100",
  ])
  func `everybody satisfies this`(_ condition: String) throws {
    #expect(try RuleSample.findings(.alwaysFires, when: condition).count == 1)
  }

  @Test func `a part of which the reader has told does not hide the whole`() throws {
    let part = "volume is at least \"Very low\""
    #expect(try RuleSample.findings(.alwaysFires, when: "\(part) or casework").count == 1)
    #expect(try RuleSample.findings(.alwaysFires, when: "\(part) and casework").isEmpty)
    #expect(try RuleSample.findings(.alwaysFires, when: part).isEmpty)
  }

  @Test(arguments: [
    "volume is not missing", "volume > 0", "volume >= 50 or volume is \"Very low\" and casework",
    "balance >= 0", "volume > last_year or last_year > volume", "true",
  ])
  func `somebody need not satisfy this`(_ condition: String) throws {
    #expect(try RuleSample.findings(.alwaysFires, when: condition).isEmpty)
  }
}
