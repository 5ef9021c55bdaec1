import Testing

@Suite struct MatrixRatingValidatorTests {
  @Test func `a cell holds one of the ratings`() {
    let rules = RulesText(
      groups: "risk: {of: {a: 1}}\nharm: {of: {a: 1}}",
      matrix: "{down: risk, across: harm, ratings: [L, H], cells: {High: [L, X], Low: [L, H]}}",
      ranking: "{by: [rating]}"
    )
    #expect(rules.codes == ["R010"])
  }

  @Test func `a rating that no cell gives is a warning`() {
    let rules = RulesText(
      groups: "risk: {of: {a: 1}}\nharm: {of: {a: 1}}",
      matrix: "{down: risk, across: harm, ratings: [L, M, H], cells: {High: [L, H], Low: [L, L]}}",
      ranking: "{by: [rating]}"
    )
    #expect(rules.codes == ["R015"])
  }
}
