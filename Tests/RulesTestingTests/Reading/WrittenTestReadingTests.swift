import Diagnostics
import Precedence
import Testing

@testable import RulesTesting

@Suite struct WrittenTestReadingTests {
  @Test func `a test of one candidate`() throws {
    let (tests, _) = try SmallRules.tests(
      """
      a few:
        about: nothing to see
        given: {volume: 5, harm: 5}
        expect: {amount level: few, risk: 0.25, rules: [wanted], fires: wanted, status: ranked}
      """
    )
    let test = try #require(tests.tests.first)
    #expect(test.name == "a few")
    #expect(test.given.map(\.id) == ["candidate"])
    #expect(test.given[0].values.map(\.measure) == ["volume", "harm"])
    #expect(test.given[0].values.map(\.text) == ["5", "5"])
    #expect(
      test.expectations.map(\.subject) == [
        .level(candidate: "candidate", factor: "amount", level: "Few"),
        .number(candidate: "candidate", factor: "risk", number: 0.25),
        .rules(candidate: "candidate", ids: ["wanted"]),
        .fires(candidate: "candidate", ids: ["wanted"]),
        .status(candidate: "candidate", status: "ranked"),
      ]
    )
    #expect(test.expectations.map(\.written) == [nil, "0.25", nil, nil, nil])
    #expect(test.location.line == 41)
    #expect(test.todo == nil)
    #expect(!test.isOnly)
  }

  @Test func `a test of several candidates`() throws {
    let (tests, _) = try SmallRules.tests(
      """
      two:
        given:
          arson: {volume: 5}
          fraud: {volume: 50}
        expect:
          arson: {rating: Low, trend: 0}
          order: [fraud, [arson]]
          shortlist: fraud
      """
    )
    let test = try #require(tests.tests.first)
    #expect(test.given.map(\.id) == ["arson", "fraud"])
    #expect(
      test.expectations.map(\.subject) == [
        .rating(candidate: "arson", rating: "Low"),
        .measure(candidate: "arson", measure: "trend", number: 0),
        .order([["fraud"], ["arson"]]),
        .shortlist(["fraud"]),
      ]
    )
  }

  @Test func `nothing given is a test too`() throws {
    let (tests, rules) = try SmallRules.tests(
      "none: {given: {}, expect: {status: not scored, rating: none, volume: missing}}"
    )
    #expect(tests.tests[0].given[0].values.isEmpty)
    #expect(tests.outcomes(by: rules).map(\.state) == [.passed])
  }

  @Test func `the name of a measure can be the score of a criterion`() throws {
    let (tests, rules) = try SmallRules.tests(
      """
      score:
        given: {volume: 50, before: 19, harm: 5}
        expect: {trend: 0, trend score: 2, amount: 2, amount score: 2, volume level: Many}
      """
    )
    #expect(tests.outcomes(by: rules).flatMap(\.differences) == [])
  }

  @Test func `a mapping where a value should be is told what to write instead`() throws {
    let found = try SmallRules.findings(
      """
      one: {given: {volume: 5}, expect: {levels: {volume: Low}, arson: {rating: Low}}}
      two:
        given: {arson: {volume: 5}}
        expect: {order: {arson: 1}}
      """
    )
    #expect(
      found == [
        "Y103 41:46 'levels' should be one value or a list, found a mapping "
          + "(write each level by itself, as in 'volume level: Low')",
        "Y103 41:68 'arson' should be one value or a list, found a mapping "
          + "(the test gives one candidate: write 'rating' right below 'expect')",
        "Y103 44:21 'order' should be one value or a list, found a mapping "
          + "(write what is expected as keys of their own)",
      ]
    )
  }

  @Test func `wrong shapes are found all at once`() throws {
    let found = try SmallRules.findings(
      """
      no mapping: 5
      no expect:
        given: {volume: 5}
      misspelt:
        given: {volume: 5}
        expct: {rating: Low}
        only: perhaps
      mixed:
        given: {volume: 5, arson: {volume: 6}}
        expect: {rating: Low}
      empty:
        given: {volume: }
        expect: {}
      deep:
        given: {volume: [5]}
        expect: {rating: [Low], rules: [[wanted, tiny]]}
      """
    )
    #expect(
      found == [
        "Y103 41:3 the test 'no mapping' should be a mapping, found the text '5' "
          + "(write its keys as 'key: value' on lines below, indented further)",
        "Y102 42:3 the test 'no expect' lacks the key 'expect' "
          + "(write what should come out, as in 'expect: {rating: High}')",
        "Y101 46:5 unknown key 'expct' in the test 'misspelt' "
          + "(did you mean 'expect'?; its keys are given, expect, todo, only, about)",
        "Y107 47:11 'only' should be yes or no, found 'perhaps'",
        "Q013 49:13 'volume' has a value of its own beside candidates "
          + "(give the measures of one candidate, or for each candidate its measures below its id)",
        "Y104 52:20 the value of 'volume' has no value",
        "Y108 53:13 'expect' has nothing in it "
          + "(write what should come out, as in 'expect: {rating: High}')",
        "Y103 55:21 the value of 'volume' should be a text, found a list "
          + "(if a text is meant, put it in quotes: it starts with '[')",
        "Q015 56:22 'rating' should be one value, found a list (take the brackets off)",
        "Q015 56:36 'rules' should be a plain list, found a list in it "
          + "(only 'order' has lists in its list, for candidates that share a place)",
      ]
    )
  }
}
