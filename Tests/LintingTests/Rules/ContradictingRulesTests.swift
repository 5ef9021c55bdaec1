import Diagnostics
import Testing

@testable import Linting

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

  @Test func `rules that always fire together are told as such`() throws {
    let found = try findings(
      """
      many: {when: volume >= 500, then: keep, because: many}
      plenty: {when: volume is at least "High", then: monitor, because: very many}
      """
    )
    #expect(
      found.first?.message.hasPrefix(
        "the rules 'many' and 'plenty' always fire together and contradict each other, as with volume "
      ) == true
    )
    #expect(found.first?.hint == "one says 'keep', the other 'monitor'\nkeep one of them")
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
