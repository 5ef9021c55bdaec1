import Diagnostics
import Precedence
import Testing

@testable import RulesTesting

@Suite struct ExpectationCheckTests {
  @Test func `names that the rules do not have`() throws {
    let found = try SmallRules.findings(
      """
      one:
        given: {volume: 5}
        expect:
          ratng: Low
          amount level: Fow
          risk level: x
          rating: Hgh
          rules: [wnted, wanted, wanted]
          status: kep
          risk: Low
          gravity: Grave
          trend: 3..4
          volume level: 3
      """
    )
    #expect(
      found == [
        "Q005 44:7 nothing can be expected of 'ratng' (did you mean 'rating'?)",
        "Q006 45:21 'amount' has no level 'Fow' (did you mean 'Few'?)",
        "Q006 46:19 'risk' has no levels (expect its number, as in 'risk: 0.5')",
        "Q007 47:15 there is no rating 'Hgh' (did you mean 'High'?)",
        "Q008 48:15 there is no rule 'wnted' (did you mean 'wanted'?)",
        "Q010 48:30 'wanted' is listed twice (list it once)",
        "Q015 49:15 'kep' is no status (did you mean 'kept'?)",
        "Q015 50:13 'risk' should be a number, found 'Low'",
        "Q015 51:16 'gravity' should be a number, found 'Grave' "
          + "(for its level write 'gravity level: Grave')",
        "Q015 52:14 'trend' should be one number, found '3..4'",
        "Q006 53:21 'amount' has no level '3' (its levels are Few, Many)",
      ]
    )
  }

  @Test func `what does not fit one candidate, or several`() throws {
    let found = try SmallRules.findings(
      """
      one: {given: {volume: 5}, expect: {order: [candidate]}}
      two:
        given: {arson: {volume: 5}, fraud: {volume: 6}}
        expect:
          rating: Low
          arson: High
          frod: {rating: Low}
          order: [arson, arson, fire]
          shortlist: [frud]
      three: {given: {volume: 5}, expect: {rules: [tiny], does not fire: tiny}}
      """
    )
    #expect(
      found == [
        "Q014 41:38 'order' is expected of several candidates together "
          + "(give several candidates by id, and write it beside their ids)",
        "Q014 45:7 the test gives several candidates, and 'rating' does not say of which it is "
          + "(write it below the id of a candidate)",
        "Q005 46:7 'arson' is a candidate and has a value of its own "
          + "(write what is expected of it as keys, as in 'arson: {rating: High}')",
        "Q009 47:7 the test gives no candidate 'frod' (its candidates are arson, fraud)",
        "Q010 48:22 'arson' is listed twice (list it once)",
        "Q009 48:29 the test gives no candidate 'fire' (its candidates are arson, fraud)",
        "Q009 49:19 the test gives no candidate 'frud' (did you mean 'fraud'?)",
        "Q011 50:70 the rule 'tiny' is expected to fire and not to fire "
          + "(take it off one of the lists)",
      ]
    )
  }

  @Test func `lists without a rule expect nothing`() throws {
    let found = try SmallRules.findings(
      "one: {given: {volume: 5}, expect: {fires: [], does not fire: none, rules: None}}"
    )
    #expect(
      found == [
        "Q012 41:45 'fires' names no rule, so nothing is expected "
          + "(for no rule at all write 'rules: none')",
        "Q012 41:64 'does not fire' names no rule, so nothing is expected "
          + "(for no rule at all write 'rules: none')",
      ]
    )
  }

  @Test func `what is given cannot be expected`() throws {
    let found = try SmallRules.findings(
      "one: {given: {volume: 5, asked: no}, expect: {volume: 5, asked: no, trend: Missing}}"
    )
    #expect(
      found == [
        "Q021 41:49 'volume' is what the test gives, so expecting it shows nothing of the rules "
          + "(what the rules make of it is 'volume level' and 'volume score')",
        "Q021 41:60 'asked' is what the test gives, so expecting it shows nothing of the rules "
          + "(expect something that the rules make of it)",
      ]
    )
  }

  @Test func `capitals do not matter where words have one meaning`() throws {
    let (tests, _) = try SmallRules.tests(
      "one: {given: {volume: 5}, expect: {rules: NONE, status: Ranked, risk: Missing}}"
    )
    #expect(
      tests.tests[0].expectations.map(\.subject).prefix(2) == [
        .rules(candidate: "candidate", ids: []), .status(candidate: "candidate", status: "ranked"),
      ]
    )
  }

  @Test func `near misses are told how they are written`() throws {
    let found = try SmallRules.findings(
      """
      one:
        given: {volume: 5}
        expect: {likelihood: 53%, risk: 1/2, gravity: grave, rules: "wanted, tiny"}
      """
    )
    #expect(
      found == [
        "Q015 43:26 'likelihood' should be a number, found '53%' (write 0.53)",
        "Q015 43:37 'risk' should be a number, found '1/2' (write 0.5)",
        "Q015 43:51 'gravity' should be a number, found 'grave' "
          + "(for its level write 'gravity level: grave')",
        "Q008 43:65 there is no rule 'wanted, tiny' (write them as a list: [wanted, tiny])",
      ]
    )
  }

  @Test func `a rating needs a matrix`() throws {
    let text = """
      format: 1
      name: Plain
      measures: {volume: {unit: crimes}}
      criteria: {amount: {measure: volume, cuts: [10]}}
      groups: {risk: {of: {amount: 1}}}
      ranking: {by: [risk]}
      tests:
        one: {given: {volume: 5}, expect: {rating: High}}
      """
    let rules = try #require(Rules.read(SourceText(name: "rules.yaml", text: text)).value)
    let messages = RulesTests.read(rules).findings.sorted.map(\.message)
    #expect(messages == ["the rules have no matrix, so there is no rating to expect"])
  }
}
