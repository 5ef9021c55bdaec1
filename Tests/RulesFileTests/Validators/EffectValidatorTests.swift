import Testing

@Suite struct EffectValidatorTests {
  @Test func `an axis of the matrix can be moved`() {
    let rules = RulesText(
      groups: "risk: {of: {a: 1}}\nharm: {of: {a: 1}}",
      matrix: "{down: risk, across: harm, ratings: [L, H], cells: {High: [L, H], Low: [L, L]}}",
      rules: "r: {when: a > 1, then: raise risk by 1, because: so}",
      ranking: "{by: [rating]}"
    )
    #expect(rules.codes == [])
  }

  @Test func `a group off the matrix cannot be moved`() {
    let rules = RulesText(
      groups: "risk: {of: {a: 1}}\nharm: {of: {a: 1}}\nother: {of: {risk: 1}}",
      matrix: "{down: risk, across: harm, ratings: [L, H], cells: {High: [L, H], Low: [L, L]}}",
      rules: "r: {when: a > 1, then: raise other by 1, because: so}",
      ranking: "{by: [rating]}"
    )
    #expect(rules.codes == ["R013", "R084"])
  }

  @Test func `moving by more than the scale is refused`() {
    let rules = RulesText(
      groups: "risk: {of: {a: 1}}\nharm: {of: {a: 1}}",
      matrix: "{down: risk, across: harm, ratings: [L, H], cells: {High: [L, H], Low: [L, L]}}",
      rules: "r: {when: a > 1, then: raise risk by 2, because: so}",
      ranking: "{by: [rating]}"
    )
    #expect(rules.codes == ["R085"])
  }

  @Test func `a rating that the matrix does not have is refused`() {
    let rules = RulesText(
      groups: "risk: {of: {a: 1}}\nharm: {of: {a: 1}}",
      matrix: "{down: risk, across: harm, ratings: [L, H], cells: {High: [L, H], Low: [L, L]}}",
      rules: "r: {when: a > 1, then: rating at least X, because: so}",
      ranking: "{by: [rating]}"
    )
    #expect(rules.codes == ["R010"])
  }

  @Test func `an effect on ratings needs a matrix`() {
    let rules = RulesText(rules: "r: {when: a > 1, then: rating at least X, because: so}")
    #expect(rules.codes == ["R087"])
  }

  @Test func `up and down in one rule contradict each other`() {
    let rules = RulesText(
      groups: "risk: {of: {a: 1}}\nharm: {of: {a: 1}}",
      matrix: "{down: risk, across: harm, ratings: [L, H], cells: {High: [L, H], Low: [L, L]}}",
      rules: "r: {when: a > 1, then: [raise risk by 1, lower risk by 1], because: so}",
      ranking: "{by: [rating]}"
    )
    #expect(rules.codes == ["R086"])
  }

  @Test func `at least and at most may meet`() {
    let rules = RulesText(
      groups: "risk: {of: {a: 1}}\nharm: {of: {a: 1}}",
      matrix: "{down: risk, across: harm, ratings: [L, H], cells: {High: [L, H], Low: [L, L]}}",
      rules: "r: {when: a > 1, then: [rating at least H, rating at most H], because: so}",
      ranking: "{by: [rating]}"
    )
    #expect(rules.codes == [])
  }

  @Test func `the same effect twice is refused`() {
    let rules = RulesText(rules: "r: {when: a > 1, then: [keep, keep], because: so}")
    #expect(rules.codes == ["R088"])
  }

  @Test func `different flags are fine`() {
    let rules = RulesText(rules: "r: {when: a > 1, then: [flag one, flag two]}")
    #expect(rules.codes == [])
  }
}
