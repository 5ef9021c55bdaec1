import Testing

@Suite struct MatrixShapeValidatorTests {
  @Test func `two by two is the smallest matrix`() {
    let rules = RulesText(
      groups: "risk: {of: {a: 1}}\nharm: {of: {a: 1}}",
      matrix: "{down: risk, across: harm, ratings: [L, H], cells: {High: [L, H], Low: [L, L]}}",
      ranking: "{by: [rating]}"
    )
    #expect(rules.codes == [])
  }

  @Test func `rows of different length are refused`() {
    let rules = RulesText(
      groups: "risk: {of: {a: 1}}\nharm: {of: {a: 1}}",
      matrix:
        "{down: risk, across: harm, ratings: [L, H], cells: {High: [L, H], Mid: [L, H], Low: [L]}}",
      ranking: "{by: [rating]}"
    )
    #expect(rules.codes == ["R051"])
  }

  @Test func `a matrix of one column is refused`() {
    let rules = RulesText(
      groups: "risk: {of: {a: 1}}\nharm: {of: {a: 1}}",
      matrix: "{down: risk, across: harm, ratings: [L, H], cells: {High: [H], Low: [L]}}",
      ranking: "{by: [rating]}"
    )
    #expect(rules.codes == ["R050"])
  }

  @Test func `the same factor on both axes is refused`() {
    let rules = RulesText(
      matrix: "{down: risk, across: risk, ratings: [L, H], cells: {High: [L, H], Low: [L, L]}}",
      ranking: "{by: [rating]}"
    )
    #expect(rules.codes == ["R055"])
  }

  @Test func `a row for each level of a criterion`() {
    let rules = RulesText(
      groups: "risk: {of: {a: 1}}\nharm: {of: {a: 1}}",
      matrix:
        "{down: a, across: harm, ratings: [L, H], cells: {High: [L, H], Mid: [L, L], Low: [L, L]}}",
      ranking: "{by: [rating]}"
    )
    #expect(rules.codes == ["R013", "R052", "R008"])
  }

  @Test func `rows go from the worst to the best`() {
    let rules = RulesText(
      groups: "risk: {of: {a: 1}}\nharm: {of: {a: 1}}",
      matrix: "{down: a, across: harm, ratings: [L, H], cells: {Low: [L, H], High: [L, L]}}",
      ranking: "{by: [rating]}"
    )
    #expect(rules.codes == ["R013", "R053"])
  }
}
