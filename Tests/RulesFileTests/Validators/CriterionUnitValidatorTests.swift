import Testing

@Suite struct CriterionUnitValidatorTests {
  @Test func `a per cent sign on crimes is refused`() {
    let rules = RulesText(criteria: "a: {cuts: [5%]}")
    #expect(rules.codes == ["R070"])
  }

  @Test func `a per cent sign on percentages is fine, and so is none`() {
    let rules = RulesText(measures: "a: {unit: percent}", criteria: "a: {cuts: [5%, 10]}")
    #expect(rules.codes == [])
  }

  @Test func `a count cannot be judged`() {
    let rules = RulesText(criteria: "a: {kind: judged}")
    #expect(rules.codes == ["R071"])
  }

  @Test func `a count is no yes or no`() {
    let rules = RulesText(criteria: "a: {kind: yes/no}")
    #expect(rules.codes == ["R071"])
  }

  @Test func `a yes or no cannot be cut`() {
    let rules = RulesText(measures: "a: {unit: yes/no}", criteria: "a: {cuts: [1]}")
    #expect(rules.codes == ["R071"])
  }

  @Test func `a level can be cut`() {
    let rules = RulesText(measures: "a: {unit: level, of: 5}", criteria: "a: {cuts: [2, 4]}")
    #expect(rules.codes == [])
  }
}
