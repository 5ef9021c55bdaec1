import Testing

@Suite struct LevelValidatorTests {
  @Test func `a single level is refused`() {
    let rules = RulesText(groups: "risk: {of: {a: 1}, levels: [Only]}")
    #expect(rules.codes == ["R041"])
  }

  @Test func `eleven levels are refused`() {
    let rules = RulesText(groups: "risk: {of: {a: 1}, levels: [a, b, c, d, e, f, g, h, i, j, k]}")
    #expect(rules.codes == ["R041"])
  }

  @Test func `a level twice is refused`() {
    let rules = RulesText(criteria: "a: {cuts: [1, 2], levels: [Low, High, Low]}")
    #expect(rules.codes == ["R042"])
  }

  @Test func `a judged criterion has a level for each that can be judged`() {
    let rules = RulesText(
      measures: "a: {unit: level, of: 3}",
      criteria: "a: {kind: judged, levels: [Low, High]}"
    )
    #expect(rules.codes == ["R041"])
  }
}
