import Diagnostics
import Testing

@testable import Linting

@Suite struct ImpliedRuleTests {
  private func found(_ check: Check, _ rules: String) throws -> [String] {
    try RulesSample(RuleSample.text(rules)).findings(of: check).map(\.message)
  }

  @Test func `a narrower rule that does the same adds nothing`() throws {
    #expect(
      try found(
        .impliedRule,
        """
        many: {when: volume >= 500, then: keep, because: many}
        more: {when: volume is "Very high", then: keep, because: very many}
        """
      ) == ["the rule 'more' adds nothing: whenever it fires 'many' fires too and does the same"]
    )
  }

  @Test func `nor does one that does less`() throws {
    let rules = """
      low: {when: volume >= 600, then: rating at least Medium, because: many}
      high: {when: volume >= 500 or casework, then: [rating at least High, flag "x"], because: many}
      """
    let findings = try RulesSample(RuleSample.text(rules)).findings(of: .impliedRule)
    #expect(
      findings.map(\.message) == [
        "the rule 'low' adds nothing: whenever it fires 'high' fires too and does more"
      ]
    )
    #expect(findings.first?.hint == "delete it, or make the condition of 'high' narrower")
    #expect(findings.first?.subjects == ["low", "high"])
  }

  @Test(arguments: [
    // Two moves add up.
    """
    one: {when: volume >= 500, then: raise likelihood by 1, because: many}
    two: {when: volume >= 1000, then: raise likelihood by 1, because: many}
    """,
    // Another flag is another effect.
    """
    one: {when: volume >= 500, then: flag "a"}
    two: {when: volume >= 1000, then: flag "b"}
    """,
    // A stricter rating is more.
    """
    one: {when: volume >= 500, then: rating at least Medium, because: many}
    two: {when: volume >= 1000, then: rating at least High, because: many}
    """,
    // The trend may be missing where the volume is not.
    """
    one: {when: volume >= 500 and (trend > 0% or trend <= 0%), then: keep, because: many}
    two: {when: volume >= 1000, then: keep, because: many}
    """,
  ])
  func `these are two rules`(_ rules: String) throws {
    #expect(try found(.impliedRule, rules).isEmpty)
    #expect(try found(.sameCondition, rules).isEmpty)
  }
}
