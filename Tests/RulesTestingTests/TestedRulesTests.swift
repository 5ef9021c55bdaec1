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
    #expect(try isGood("a: {todo: later, given: {volume: 5, harm: 5}, expect: {rating: High}}"))
    #expect(try !isGood("a: {todo: later, given: {volume: 5, harm: 5}, expect: {rating: Low}}"))
  }

  @Test func `coverage and changes are worked out where they are asked for`() throws {
    let (tests, rules) = try SmallRules.tests(
      "a: {given: {volume: 5, harm: 5}, expect: {rating: Low}}"
    )
    let plain = TestedRules(tests, by: rules)
    #expect(plain.coverage == nil)
    #expect(plain.mutation == nil)
    #expect(!TestedRules.jsonText([plain]).contains("coverage"))
    let all = TestedRules(tests, by: rules, countsCoverage: true, mutates: true)
    #expect(all.coverage?.testCount == 1)
    #expect(all.mutation?.testCount == 1)
    let json = TestedRules.jsonText([all])
    #expect(json.contains("\"coverage\": {"))
    #expect(json.contains("\"mutation\": {"))
  }
}
