import Testing

@Suite struct ScoreValidatorTests {
  @Test func `scores may stay the same from one level to the next`() {
    let rules = RulesText(criteria: "a: {cuts: [1, 2], scores: [0, 1, 1]}")
    #expect(rules.codes == [])
  }

  @Test func `a score below zero is refused`() {
    let rules = RulesText(criteria: "a: {cuts: [1], scores: [-1, 1]}")
    #expect(rules.codes == ["R036"])
  }

  @Test func `a score lower than the one before is refused`() {
    let rules = RulesText(criteria: "a: {cuts: [1, 2], scores: [1, 3, 2]}")
    #expect(rules.codes == ["R038"])
  }

  @Test func `a score too few is refused`() {
    let rules = RulesText(criteria: "a: {cuts: [1, 2], scores: [1, 3]}")
    #expect(rules.codes == ["R037"])
  }

  @Test func `scores that are all the same are refused`() {
    let rules = RulesText(criteria: "a: {cuts: [1], scores: [1, 1]}")
    #expect(rules.codes == ["R039"])
  }

  @Test func `points go from low to high`() {
    let rules = RulesText(criteria: "a: {points: {5: 0, 1: 1}}")
    #expect(rules.codes == ["R035"])
  }

  @Test func `a single point tells nothing apart`() {
    let rules = RulesText(criteria: "a: {points: {5: 0}}")
    #expect(rules.codes == ["R039"])
  }

  @Test func `points may fall`() {
    let rules = RulesText(criteria: "a: {points: {0: 5, 10: 0}}")
    #expect(rules.codes == [])
  }
}
