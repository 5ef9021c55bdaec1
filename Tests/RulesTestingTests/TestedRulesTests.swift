import Testing

@testable import RulesTesting

@Suite struct TestedRulesTests {
  @Test func `one failure, or a todo that has come true, is not good`() throws {
    func isGood(_ test: String) throws -> Bool {
      let (tests, rules) = try SmallRules.tests(test)
      return TestedRules(tests, by: rules).isGood
    }
    #expect(try isGood("a: {given: {volume: 5, harm: 5}, expect: {rating: Low}}"))
    #expect(try !isGood("a: {given: {volume: 5, harm: 5}, expect: {rating: High}}"))
    #expect(try isGood("a: {todo: x, given: {volume: 5, harm: 5}, expect: {rating: High}}"))
    #expect(try !isGood("a: {todo: x, given: {volume: 5, harm: 5}, expect: {rating: Low}}"))
  }
}
