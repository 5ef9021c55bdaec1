import Testing

@Suite struct CriterionKeyValidatorTests {
  @Test func `a criterion says how it scores`() {
    let rules = RulesText(criteria: "a: {levels: [Low, High]}")
    #expect(rules.codes == ["R032"])
  }

  @Test func `cuts and points together are refused`() {
    let rules = RulesText(criteria: "a: {cuts: [1], points: {0: 0, 1: 1}}")
    #expect(rules.codes == ["R032"])
  }

  @Test func `a key of another kind is refused`() {
    let rules = RulesText(criteria: "a: {kind: points, points: {0: 0, 1: 1}, levels: [Low, High]}")
    #expect(rules.codes == ["R033"])
  }

  @Test func `a key of the kind has to be there`() {
    let rules = RulesText(criteria: "a: {kind: cuts}")
    #expect(rules.codes == ["R034"])
  }

  @Test func `yes is not worse of a number`() {
    let rules = RulesText(criteria: "a: {cuts: [1], worse: yes}")
    #expect(rules.codes == ["R033"])
  }
}
