import Testing

@Suite struct ReasonValidatorTests {
  @Test func `a flag needs no reason`() {
    let rules = RulesText(rules: "r: {when: a > 1, then: flag many}")
    #expect(rules.codes == [])
  }

  @Test func `a rule that changes a result needs one`() {
    let rules = RulesText(rules: "r: {when: a > 1, then: keep}")
    #expect(rules.codes == ["R080"])
  }

  @Test func `a measure in a reason has to exist`() {
    let rules = RulesText(rules: "r: {when: a > 1, then: keep, because: '{b} days'}")
    #expect(rules.codes == ["R081"])
  }

  @Test func `a brace that pairs with none is refused`() {
    let rules = RulesText(rules: "r: {when: a > 1, then: keep, because: '{a days'}")
    #expect(rules.codes == ["R082"])
  }
}
