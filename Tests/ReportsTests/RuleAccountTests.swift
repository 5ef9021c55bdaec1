import Testing

@testable import Precedence
@testable import Reports

@Suite struct RuleAccountTests {
  private func account(_ rules: [RuleResult]) -> String {
    let candidate = SampleResult.candidate("a", "A", rules: rules)
    return ReportSample.text { RuleAccount(candidate).write(to: &$0) }
  }

  @Test func rulesThatFiredComeFirst() {
    let rules = RuleResult.State.allCases.reversed().map { SampleResult.rule($0.rawValue, $0) }
    let heads = account(rules).split(separator: "\n").filter { !$0.hasPrefix(" ") }.dropFirst(2)
    #expect(
      Array(heads) == [
        "fired: fired", "nearly fired: nearly fired", "unknown: cannot be told",
        "did not fire: did not fire",
      ]
    )
  }

  @Test func aRuleThatIsOffIsSaidToBeOff() {
    let candidate = SampleResult.candidate("a", "A", rules: [])
    let text = ReportSample.text { RuleAccount(candidate, off: ["rising"]).write(to: &$0) }
    #expect(text == "\nRules\n-----\nrising: switched off by a scenario\n")
  }

  @Test func onlyARuleThatFiredGivesItsReason() {
    let margin = RuleResult.Margin(
      comparison: "trend\n>= 25%",
      distance: 1.9,
      unit: "percent",
      text: "1.9 points"
    )
    let text = account([
      SampleResult.rule("watch", .fired, effects: ["monitor", "keep"], because: "too few."),
      SampleResult.rule("rise", .notFired, because: "up by {trend}", margin: margin),
    ])
    #expect(
      text == """

        Rules
        -----
        watch: fired
          when trend >= 25% and volume >= 100
          then monitor and keep
          because too few.
        rise: did not fire
          when trend >= 25% and volume >= 100
          then raise likelihood by 1
          1.9 points away from 'trend >= 25%'

        """
    )
  }

  @Test func noRulesAreSaidToBeNone() {
    #expect(account([]).hasSuffix("No rule is switched on.\n"))
  }
}
