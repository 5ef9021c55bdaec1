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
        "Q005 43:7 nothing can be expected of 'ratng' (did you mean 'rating'?)",
        "Q006 44:21 'amount' has no level 'Fow' (did you mean 'Few'?)",
        "Q006 45:19 'risk' has no levels (expect its number, as in 'risk: 0.5')",
        "Q007 46:15 there is no rating 'Hgh' (did you mean 'High'?)",
        "Q008 47:15 there is no rule 'wnted' (did you mean 'wanted'?)",
        "Q010 47:30 'wanted' is listed twice (list it once)",
        "Q015 48:15 'kep' is no status (did you mean 'kept'?)",
        "Q015 49:13 'risk' should be a number, found 'Low'",
        "Q015 50:16 'gravity' should be a number, found 'Grave' "
          + "(for its level write 'gravity level: Grave')",
        "Q015 51:14 'trend' should be one number, found '3..4'",
        "Q006 52:21 'amount' has no level '3' (its levels are Few, Many)",
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
        "Q014 40:38 'order' is expected of several candidates together "
          + "(give several candidates by id, and write it beside their ids)",
        "Q014 44:7 the test gives several candidates, and 'rating' does not say of which it is "
          + "(write it below the id of a candidate)",
        "Q005 45:7 'arson' is a candidate and has a value of its own "
          + "(write what is expected of it as keys, as in 'arson: {rating: High}')",
        "Q009 46:7 the test gives no candidate 'frod' (did you mean 'fraud'?)",
        "Q010 47:22 'arson' is listed twice (list it once)",
        "Q009 47:29 the test gives no candidate 'fire' (its candidates are arson, fraud)",
        "Q009 48:19 the test gives no candidate 'frud' (did you mean 'fraud'?)",
        "Q011 49:70 the rule 'tiny' is expected to fire and not to fire "
          + "(take it off one of the lists)",
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
