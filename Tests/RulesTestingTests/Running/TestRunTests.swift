import Diagnostics
import Precedence
import Testing

@testable import RulesTesting

@Suite struct TestRunTests {
  @Test func `rules that contradict each other leave no ranking`() throws {
    let text = SmallRules.text("").replacing("then: keep", with: "then: rating at least \"High\"")
      .replacing("then: leave out", with: "then: rating at most \"Low\"")
    let source = SourceText(
      name: "rules.yaml",
      text: text + "tests:\n  both: {given: {volume: 2, asked: yes}, expect: {rating: High}}\n"
    )
    let rules = try #require(Rules.read(source).value)
    let outcomes = try #require(RulesTests.read(rules).value).outcomes(by: rules)
    #expect(outcomes.map(\.state) == [.failed])
    #expect(outcomes[0].result == nil)
    let difference = try #require(outcomes[0].differences.first)
    #expect(difference.subject == "ranking")
    #expect(difference.actual == "none")
    #expect(
      difference.explanation.hasPrefix(
        "rules 'wanted' and 'tiny' both fire for 'candidate' and contradict each other; one says"
      )
    )
  }

  @Test func `one that cannot be scored leaves the others their places`() throws {
    let (tests, rules) = try SmallRules.tests(
      """
      two:
        given: {arson: {harm: 500}, fraud: {volume: 50}}
        expect: {order: [fraud], arson: {status: not scored, gravity level: Grave, risk: missing}}
      """
    )
    let outcome = tests.outcomes(by: rules)[0]
    #expect(outcome.state == .passed, "\(outcome.differences)")
    let result = try #require(outcome.result)
    #expect(result.ranking.map(\.id) == ["fraud"])
    #expect(result.unranked.map(\.id) == ["arson"])
    #expect(result.candidate("arson")?.place == nil)
  }
}
