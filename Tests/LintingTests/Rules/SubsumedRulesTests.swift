import Diagnostics
import Testing

@testable import Linting

@Suite struct SubsumedRulesTests {
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

  @Test func `the same condition in other words is told`() throws {
    let rules = """
      few: {when: volume < 50, then: keep, because: asked for}
      rare: {when: not (volume is at least "Low"), then: flag "rare"}
      """
    let findings = try RulesSample(RuleSample.text(rules)).findings(of: .sameCondition)
    #expect(
      findings.map(\.message) == ["the rules 'few' and 'rare' fire for the same candidates"]
    )
    #expect(findings.first?.hint == "make them one rule with the effects of both")
    #expect(findings.first?.severity == .note)
    #expect(try found(.impliedRule, rules).isEmpty)
  }
}

@Suite struct ContradictingRulesTests {
  private func findings(_ rules: String) throws -> [Finding] {
    try RulesSample(RuleSample.text(rules)).findings(of: .rulesMayContradict)
  }

  @Test func `values for which both fire are given`() throws {
    let found = try findings(
      """
      asked_for: {when: concern >= 5 and volume = 30, then: keep, because: asked for}
      few: {when: volume < 50, then: monitor, because: too few}
      """
    )
    #expect(
      found.map(\.message) == [
        "the rules 'asked_for' and 'few' can both fire and contradict each other, "
          + "as with volume 30 and concern 5"
      ]
    )
    #expect(
      found.first?.hint
        == "one says 'keep', the other 'monitor'\nnarrow the condition of one of them"
    )
    #expect(found.first?.subjects == ["asked_for", "few"])
  }

  @Test func `values behind a change and a level are found too`() throws {
    let found = try findings(
      """
      up: {when: trend >= 20% and volume > last_year, then: raise likelihood by 1, because: up}
      down: {when: likelihood is at least "High" and casework, then: lower likelihood by 1, because: x}
      """
    )
    #expect(found.count == 1)
    #expect(found.first?.message.contains("casework yes") == true)
  }

  @Test(arguments: [
    """
    one: {when: volume < 50, then: keep, because: few}
    two: {when: volume is at least "Low", then: monitor, because: many}
    """,
    """
    one: {when: volume < 50, then: keep, because: few}
    two: {when: volume < 60, then: rating at least High, because: few}
    """,
    // A change of 20% or more is a rise, which only the engine knows.
    """
    one: {when: trend >= 20%, then: keep, because: up}
    two: {when: volume < last_year, then: monitor, because: down}
    """,
  ])
  func `these never meet or never clash`(_ rules: String) throws {
    #expect(try findings(rules).isEmpty)
  }
}
