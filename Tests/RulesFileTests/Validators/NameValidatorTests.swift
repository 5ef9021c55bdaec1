import Testing

@Suite struct NameValidatorTests {
  @Test func `letters, digits and underscores make a name`() {
    let rules = RulesText(
      measures: "a: {unit: crimes}\nB_2: {unit: days}",
      ranking: "{by: [risk, B_2]}"
    )
    #expect(rules.codes == [])
  }

  @Test func `a name with a blank is refused`() {
    let rules = RulesText(
      measures: "a: {unit: crimes}\nlast year: {unit: crimes}",
      criteria: "a: {cuts: [1]}\nb: {measure: last year, cuts: [1]}",
      groups: "risk: {of: {a: 1, b: 1}}"
    )
    #expect(rules.codes == ["R002"])
  }

  @Test func `a word of the expression language is refused`() {
    let rules = RulesText(
      groups: "risk: {of: {a: 1}}\nlevel: {of: {a: 1}}",
      ranking: "{by: [risk, level]}"
    )
    #expect(rules.codes == ["R003"])
  }

  @Test func `a measure and a criterion may share a name`() {
    let rules = RulesText()
    #expect(rules.codes == [])
  }

  @Test func `a criterion and a group may not`() {
    let rules = RulesText(groups: "a: {of: [a]}", ranking: "{by: [a]}")
    #expect(rules.codes == ["R004"])
  }
}
