import Testing

@Suite struct DerivationValidatorTests {
  @Test func `a quotient has the unit of a quotient, singular or plural`() {
    let rules = RulesText(
      measures: "a: {unit: days per crime, is: b / c}\nb: {unit: days}\nc: {unit: crimes}"
    )
    #expect(rules.codes == [])
  }

  @Test func `a formula of another unit is refused`() {
    let rules = RulesText(
      measures: "a: {unit: days, is: b / c}\nb: {unit: days}\nc: {unit: crimes}"
    )
    #expect(rules.codes == ["R072"])
  }

  @Test func `a change is in per cent`() {
    let rules = RulesText(
      measures: "a: {unit: crimes, is: 'change(b, c)'}\nb: {unit: crimes}\nc: {unit: crimes}"
    )
    #expect(rules.codes == ["R072"])
  }

  @Test func `a worked-out level is refused`() {
    let rules = RulesText(
      measures: "a: {unit: level, of: 3, is: b + 1}\nb: {unit: number}",
      criteria: "a: {kind: judged}"
    )
    #expect(rules.codes == ["R076"])
  }

  @Test func `a test without a change is refused`() {
    let rules = RulesText(measures: "a: {unit: crimes, test: e-test}")
    #expect(rules.codes == ["R075"])
  }
}
