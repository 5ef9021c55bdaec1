import Testing

@Suite struct RankingValidatorTests {
  @Test func `a rating needs a matrix`() {
    let rules = RulesText(ranking: "{by: [rating, risk]}")
    #expect(rules.codes == ["R092"])
  }

  @Test func `a key names something`() {
    let rules = RulesText(ranking: "{by: [rsk]}")
    #expect(rules.codes == ["R091"])
  }

  @Test func `categories have no order`() {
    let rules = RulesText(
      measures: "a: {unit: crimes}\nb: {unit: category, of: [x, y]}",
      ranking: "{by: [risk, b]}"
    )
    #expect(rules.codes == ["R094"])
  }

  @Test func `a key twice is a warning`() {
    let rules = RulesText(ranking: "{by: [risk], ties: [risk]}")
    #expect(rules.codes == ["R093"])
  }

  @Test func `score and measure of one name are two keys`() {
    let rules = RulesText(ranking: "{by: [a], ties: [a]}")
    #expect(rules.codes == ["R013"])
  }

  @Test func `a shortlist has at least one place`() {
    let rules = RulesText(ranking: "{by: [risk], shortlist: 0}")
    #expect(rules.codes == ["Y106"])
  }
}
