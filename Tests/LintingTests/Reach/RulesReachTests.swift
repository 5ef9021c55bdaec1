import ScoringKernel
import Testing

@testable import Linting

@Suite struct RulesReachTests {
  /// Two criteria with a matrix; the cuts at 0 leave the lowest row empty.
  private func ratings(_ rules: String) throws -> [Bool] {
    let text = """
      format: 1
      name: Sample
      measures: {a: {unit: crimes}, b: {unit: crimes}}
      criteria: {a: {cuts: [0, 5]}, b: {cuts: [1, 5]}}
      groups: {down: {of: [a]}, across: {of: [b]}}
      matrix:
        down: down
        across: across
        ratings: [Low, Medium, High, Top]
        cells:
          High: [High, High, High]
          Medium: [Medium, Medium, High]
          Low: [Low, Low, Low]
      rules:
        never: {when: a < 0, then: flag none}
      \(rules)
      ranking: {by: rating}

      """
    return RulesReach(try LintSample(text).linted()).ratings
  }

  @Test func `a row that nothing reaches gives no rating`() throws {
    #expect(try ratings("") == [false, true, true, false])
  }

  @Test func `a rule that lowers reaches it`() throws {
    let rule = "  lowered: {when: b > 3, then: lower down by 1, because: so it is}"
    #expect(try ratings(rule) == [true, true, true, false])
  }

  @Test func `a rule that gives a rating reaches it`() throws {
    let rule = "  raised: {when: b > 3, then: rating at least Top, because: so it is}"
    #expect(try ratings(rule) == [false, true, true, true])
  }

  @Test func `no combination of levels lies outside what is reached`() throws {
    let sample = LintSample(
      """
      format: 1
      name: Sample
      measures: {a: {unit: crimes}, b: {unit: crimes}, c: {unit: crimes}}
      criteria: {a: {cuts: [1, 5]}, b: {cuts: [1, 5, 9]}, c: {cuts: [2]}}
      groups:
        inner: {of: {a: 60, b: 25}, levels: [Low, Medium, High, Very high, Top]}
        outer: {of: {inner: 2, c: 1}, cuts: [0.3, 0.34, 0.9]}
      ranking: {by: outer}

      """
    )
    let rules = try sample.linted()
    let reach = RulesReach(rules)
    var evaluator = try Evaluator(rules.plan)
    var columns: [[Double]] = [[], [], []]
    for a in [0, 1, 5] {
      for b in [0, 1, 5, 9] {
        for c in [0, 2] { for (place, value) in [a, b, c].enumerated() { columns[place].append(Double(value)) } }
      }
    }
    let table = try #require(MeasureTable(columns: columns))
    let card = evaluator.scorecard(table)
    for group in 0..<2 {
      let levels = Set((0..<24).map { card.groupLevels[card.entry(group, CandidateIndex($0))] })
      #expect(reach.groupLevels[group] == reach.groupLevels[group].indices.map(levels.contains))
    }
  }
}
