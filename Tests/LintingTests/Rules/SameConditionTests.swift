import Diagnostics
import Testing

@testable import Linting

@Suite struct SameConditionTests {
  private func found(_ check: Check, _ rules: String) throws -> [String] {
    try RulesSample(RuleSample.text(rules)).findings(of: check).map(\.message)
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

  @Test func `rules that contradict each other cannot be made one`() throws {
    let rules = """
      many: {when: volume >= 500, then: keep, because: many}
      plenty: {when: volume is at least "High", then: monitor, because: very many}
      """
    #expect(try found(.sameCondition, rules).isEmpty)
  }
}
