import Testing

@Suite struct UndefinedNameValidatorTests {
  @Test func `a criterion reads the measure of its own name unless it says otherwise`() {
    let rules = RulesText(
      criteria: "a: {cuts: [1]}\nb: {cuts: [1]}",
      groups: "risk: {of: {a: 1, b: 1}}"
    )
    #expect(rules.codes == ["R005"])
  }

  @Test func `a group holds what is declared`() {
    let rules = RulesText(groups: "risk: {of: {a: 1, b: 1}}")
    #expect(rules.codes == ["R006"])
  }

  @Test func `nothing is unknown where the declarations cannot be read`() {
    let rules = RulesText(measures: "- a")
    #expect(rules.codes == ["Y103"])
  }

  @Test func `a criterion that is no mapping is not said to name no measure`() {
    let rules = RulesText(criteria: "a: {cuts: [1]}\nb: cuts")
    #expect(rules.codes == ["Y103"])
  }
}
