import Testing

@Suite struct CutValidatorTests {
  @Test func `equal cuts are refused`() {
    let rules = RulesText(criteria: "a: {cuts: [1, 1]}")
    #expect(rules.codes == ["R030"])
  }

  @Test func `a cut too many for the levels is refused`() {
    let rules = RulesText(criteria: "a: {cuts: [1, 2], levels: [Low, High]}")
    #expect(rules.codes == ["R031"])
  }

  @Test func `ten cuts are too many`() {
    let rules = RulesText(criteria: "a: {cuts: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10]}")
    #expect(rules.codes == ["R041"])
  }

  @Test func `a group is not cut in per cent`() {
    let rules = RulesText(groups: "risk: {of: {a: 1}, cuts: [50%]}")
    #expect(rules.codes == ["R070"])
  }

  @Test func `negative cuts that increase are fine`() {
    let rules = RulesText(criteria: "a: {cuts: [-20, -5, 0]}")
    #expect(rules.codes == [])
  }
}
