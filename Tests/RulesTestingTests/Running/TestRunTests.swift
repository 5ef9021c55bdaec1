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

  @Test func `a contradiction is found beside one that cannot be scored`() throws {
    // Without 'a' the places are others, and only then do both rules fire for 'b'.
    let text = """
      format: 1
      name: Places
      measures: {volume: {unit: crimes}, harm: {unit: days}}
      criteria:
        volume: {kind: place, levels: [Low, Medium, High]}
        harm: {cuts: [10, 20]}
      groups: {all: {of: {volume: 1, harm: 1}}}
      rules:
        one: {when: volume is at least "High" and harm >= 1, then: keep, because: x}
        two: {when: volume is at least "High" and harm >= 1, then: leave out, because: y}
      ranking: {by: all}
      tests:
        three:
          given: {a: {volume: 100}, b: {volume: 50, harm: 5}, c: {volume: 10, harm: 5}}
          expect:
            a: {status: not scored}
            b: {status: monitored, all: 17, volume level: Low, does not fire: one}

      """
    let rules = try #require(Rules.read(SourceText(name: "rules.yaml", text: text)).value)
    let outcome = try #require(RulesTests.read(rules).value).outcomes(by: rules)[0]
    #expect(outcome.state == .failed)
    #expect(outcome.result == nil)
    #expect(outcome.differences.map(\.subject) == ["ranking"])
    #expect(
      outcome.differences[0].explanation.hasPrefix("rules 'one' and 'two' both fire for 'b'")
    )
  }

  @Test func `nobody left to rank is no difference`() throws {
    let (tests, rules) = try SmallRules.tests(
      "two: {given: {a: {}, b: {harm: 5}}, expect: {order: [], a: {status: not scored}}}"
    )
    #expect(tests.outcomes(by: rules).flatMap(\.differences) == [])
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
