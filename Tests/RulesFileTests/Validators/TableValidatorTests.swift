import Testing

@Suite struct TableValidatorTests {
  @Test func `a table gives every category a level`() {
    let rules = RulesText(
      measures: "a: {unit: category, of: [x, y]}",
      criteria: "a: {levels: [Low, High], table: {x: Low, y: High}}"
    )
    #expect(rules.codes == [])
  }

  @Test func `a category left out is refused`() {
    let rules = RulesText(
      measures: "a: {unit: category, of: [x, y]}",
      criteria: "a: {levels: [Low, High], table: {x: Low}}"
    )
    #expect(rules.codes == ["R040"])
  }

  @Test func `a misspelt category is one mistake, not two`() {
    let rules = RulesText(
      measures: "a: {unit: category, of: [theft, y]}",
      criteria: "a: {levels: [Low, High], table: {thef: Low, y: High}}"
    )
    #expect(rules.codes == ["R009"])
  }

  @Test func `a level that the scale does not have is refused`() {
    let rules = RulesText(
      measures: "a: {unit: category, of: [x, y]}",
      criteria: "a: {levels: [Low, High], table: {x: Low, y: Highest}}"
    )
    #expect(rules.codes == ["R008"])
  }
}
