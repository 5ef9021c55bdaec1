import Testing

@Suite struct CycleValidatorTests {
  @Test func `a group that holds itself is named`() {
    let rules = RulesText(groups: "risk: {of: {risk: 1, a: 1}}")
    #expect(rules.codes == ["R060"])
  }

  @Test func `two measures worked out from each other are named once`() {
    let rules = RulesText(measures: "a: {unit: crimes, is: b * 2}\nb: {unit: crimes, is: a * 2}")
    #expect(rules.codes == ["R061"])
  }

  @Test func `a group inside two groups is no cycle`() {
    let rules = RulesText(
      groups: "risk: {of: {x: 1, y: 1}}\nx: {of: {z: 1}}\ny: {of: {z: 1}}\nz: {of: {a: 1}}"
    )
    #expect(rules.codes == [])
  }
}
