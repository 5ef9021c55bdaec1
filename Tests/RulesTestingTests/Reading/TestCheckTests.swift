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
        "Q003 40:17 the rules have no measure 'volum' (did you mean 'volume'?)",
        "Q004 40:27 'trend' is worked out by the rules and cannot be given "
          + "(give what it is worked out from: change(volume, before); "
          + "what comes out can stand under 'expect')",
        "E031 41:25 'many' in column 'volume' is not a number",
        "A012 41:38 'maybe' is no value of 'asked' (its values are 'no', 'yes')",
        "A013 41:53 'before' of candidate 'candidate' is compared with another count "
          + "and cannot be 2.5 (a count is a whole number from 0 to 1,000,000,000)",
        "Q020 42:19 'order' cannot be the id of a candidate in a test "
          + "(under 'expect' it means all candidates together; choose another id)",
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
    let candidates = (0...1000).map { "c\($0): {volume: 5}" }.joined(separator: ", ")
    let found = try SmallRules.findings(
      "many: {given: {\(candidates)}, expect: {c0: {rating: Low}}}"
    )
    #expect(found.count == 1)
    #expect(
      found[0].hasPrefix("Q016 40:") && found[0].hasSuffix(
        "the test has more than 1,000 candidates "
          + "(a test shows best with two or three candidates what it is about)"
      )
    )
    let rows = (0...10_000).map { "t\($0),5,Low\n" }.joined()
    let two = [
      SourceText(name: "a.csv", text: "test,volume,expect rating\n" + rows.dropLast(12)),
      SourceText(name: "b.csv", text: "test,volume,expect rating\nu,5,Low\nv,5,Low\n"),
    ]
    let many = try SmallRules.findings("", two)
    #expect(
      many.last?.hasSuffix(
        "there are more than 10,000 tests (leave out those that say the same)"
      ) ?? false,
      "\(many.suffix(2))"
    )
  }
}
