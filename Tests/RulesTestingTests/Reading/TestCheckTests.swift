import Diagnostics
import Precedence
import Testing

@testable import RulesTesting

@Suite struct TestCheckTests {
  @Test func `what is given must be there`() throws {
    let found = try SmallRules.findings(
      """
      one: {given: {volum: 5, trend: 3}, expect: {rating: Low}}
      two: {given: {volume: many, asked: maybe, before: 2.5}, expect: {rating: Low}}
      three: {given: {order: {volume: 5}}, expect: {order: [order]}}
      """
    )
    #expect(
      found == [
        "Q003 41:17 the rules have no measure 'volum' (did you mean 'volume'?)",
        "Q004 41:27 'trend' is worked out by the rules and cannot be given "
          + "(give what it is worked out from: change(volume, before); "
          + "what comes out can stand under 'expect')",
        "E020 42:25 'many' in 'volume' is not a number "
          + "(write a number such as 2122 or 12.5, or leave the cell empty)",
        "A012 42:38 'maybe' is no value of 'asked' (its values are 'no', 'yes')",
        "A013 42:53 'before' of candidate 'candidate' is compared with another count "
          + "and cannot be 2.5 (a count is a whole number from 0 to 1,000,000,000)",
        "Q020 43:19 'order' cannot be the id of a candidate in a test "
          + "(under 'expect' it means all candidates together; choose another id)",
      ]
    )
  }

  @Test func `a test that is to do says why`() throws {
    let found = try SmallRules.findings(
      """
      one: {todo: no, given: {volume: 5}, expect: {rating: Low}}
      two: {todo: true, given: {volume: 5}, expect: {rating: Low}}
      three: {todo: no matrix yet, given: {volume: 5}, expect: {rating: Low}}
      """
    )
    #expect(
      found == [
        "Q015 41:15 'todo' holds the reason why the test does not pass yet, found 'no' "
          + "(leave it out, or say why)",
        "Q015 42:15 'todo' holds the reason why the test does not pass yet, found 'true' "
          + "(say why it does not pass yet)",
      ]
    )
  }

  @Test func `two tests of one name, in two files`() throws {
    let other = SourceText(
      name: "tests.yaml",
      text: "format: 1\ntests:\n  one: {given: {volume: 5}, expect: {rating: Low}}\n"
    )
    let found = try SmallRules.findings(
      "one: {given: {volume: 5}, expect: {rating: Low}}",
      [other]
    )
    #expect(
      found == [
        "Q002 3:3 there are two tests 'one' "
          + "(give each a name of its own, so that a reader can tell them apart)"
      ]
    )
  }

  @Test func `too many candidates and too many tests are refused`() throws {
    let candidates = (0...1000).map { "    c\($0): {volume: 5}" }.joined(separator: "\n")
    let found = try SmallRules.findings(
      "many:\n  expect: {c0: {rating: Low}}\n  given:\n\(candidates)"
    )
    #expect(found.count == 1)
    #expect(
      found[0].hasPrefix("Q016 1044:7 ")
        && found[0].hasSuffix(
          "the test has more than 1,000 candidates "
            + "(a test shows best with two or three candidates what it is about)"
        )
    )
    let place = Location.wholeFile("tests.csv")
    let written = (0...TestCheck.mostTests).map {
      WrittenTest(name: WrittenText(text: "t\($0)", location: place))
    }
    let rules = try SmallRules.rules("")
    var check = TestCheck(rules, TestNames(rules))
    #expect(check.tests(written).isEmpty)
    #expect(
      check.findings.sorted.map { "\($0.code.rawValue) \($0.message) (\($0.hint ?? ""))" } == [
        "Q016 there are more than 10,000 tests (leave out those that say the same)"
      ]
    )
  }
}
