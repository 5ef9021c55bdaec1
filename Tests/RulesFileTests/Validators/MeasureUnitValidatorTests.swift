import Testing

@Suite struct MeasureUnitValidatorTests {
  @Test func `a unit may be several words`() {
    let rules = RulesText(measures: "a: {unit: bed days}")
    #expect(rules.codes == [])
  }

  @Test func `a word that is nearly a special one is refused`() {
    let rules = RulesText(measures: "a: {unit: Percent}")
    #expect(rules.codes == ["R074"])
  }

  @Test func `a level needs its number`() {
    let rules = RulesText(measures: "a: {unit: level}", criteria: "a: {kind: judged}")
    #expect(rules.codes == ["R073"])
  }

  @Test func `a category needs its list`() {
    let rules = RulesText(
      measures: "a: {unit: category, of: 3}",
      criteria: "a: {levels: [Low, High], table: {x: Low}}"
    )
    #expect(rules.codes == ["R073"])
  }

  @Test func `a count has no choices`() {
    let rules = RulesText(measures: "a: {unit: crimes, of: [x]}")
    #expect(rules.codes == ["R073"])
  }
}
