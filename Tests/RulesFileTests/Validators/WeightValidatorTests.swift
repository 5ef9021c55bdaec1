import Testing

@Suite struct WeightValidatorTests {
  @Test func `names alone weigh the same`() {
    let rules = RulesText(groups: "risk: {of: [a]}")
    #expect(rules.codes == [])
  }

  @Test func `a negative weight is refused`() {
    let rules = RulesText(groups: "risk: {of: {a: -1}}")
    #expect(rules.codes == ["R020"])
  }

  @Test func `weights that are all zero are refused`() {
    let rules = RulesText(groups: "risk: {of: {a: 0}}")
    #expect(rules.codes == ["R021"])
  }

  @Test func `a weight of zero beside others is a warning`() {
    let rules = RulesText(
      measures: "a: {unit: crimes}\nb: {unit: days}",
      criteria: "a: {cuts: [1]}\nb: {cuts: [1]}",
      groups: "risk: {of: {a: 1, b: 0}}"
    )
    #expect(rules.codes == ["R023"])
  }

  @Test func `a product knows no weights`() {
    let rules = RulesText(groups: "risk: {of: {a: 1}, by: product}")
    #expect(rules.codes == ["R022"])
  }

  @Test func `weights whose sum is not finite are refused`() {
    let rules = RulesText(
      measures: "a: {unit: crimes}\nb: {unit: days}",
      criteria: "a: {cuts: [1]}\nb: {cuts: [1]}",
      groups: "risk: {of: {a: 1e308, b: 1e308}}"
    )
    #expect(rules.codes == ["R025"])
  }

  @Test(arguments: [
    ("1e100, b: 1e99", ["R025"]), ("1e-200, b: 1e-101", ["R026"]), ("9e99, b: 1e99", []),
    ("1e-300, b: 1e-99", []),
  ])
  func `weights that the engine cannot reckon with are refused`(weights: String, codes: [String]) {
    let rules = RulesText(
      measures: "a: {unit: crimes}\nb: {unit: days}",
      criteria: "a: {cuts: [1]}\nb: {cuts: [1]}",
      groups: "risk: {of: {a: \(weights)}}"
    )
    #expect(rules.codes == codes)
  }

  @Test func `a name listed twice is refused`() {
    let rules = RulesText(groups: "risk: {of: [a, a], by: sum}")
    #expect(rules.codes == ["R024"])
  }
}
