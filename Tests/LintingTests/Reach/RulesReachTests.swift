import ScoringKernel
import TestSupport
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
    let ceiling = "  held: {when: b > 3, then: rating at most Low, because: so it is}"
    #expect(try ratings(ceiling) == [true, true, true, false])
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
        for c in [0, 2] {
          for (place, value) in [a, b, c].enumerated() { columns[place].append(Double(value)) }
        }
      }
    }
    let table = try #require(MeasureTable(columns: columns))
    let card = evaluator.scorecard(table)
    for group in 0..<2 {
      let levels = Set((0..<24).map { card.groupLevels[card.entry(group, CandidateIndex($0))] })
      #expect(reach.groupLevels[group] == reach.groupLevels[group].indices.map(levels.contains))
    }
  }

  @Test func `nothing that random evidence reaches is called out of reach`() throws {
    var generator = SplitMix64(seed: 2_008)
    var tested = 0
    for _ in 0..<80 {
      let sample = LintSample(Self.random(&generator))
      let rules = try sample.linted()
      let reach = RulesReach(rules)
      var evaluator = try Evaluator(rules.plan)
      let columns = (0..<3).map { _ in
        (0..<60).map { _ in generator.below(8) == 0 ? Double.nan : Double(generator.below(10)) }
      }
      let table = try #require(MeasureTable(columns: columns))
      let card = evaluator.scorecard(table)
      for candidate in (0..<60).map({ CandidateIndex($0) }) {
        for group in rules.plan.groups.indices {
          let level = card.groupLevels[card.entry(group, candidate)]
          guard level >= 0 else { continue }
          #expect(reach.groupLevels[group][level], "\(sample.rules)")
          tested += 1
        }
        let rating = card.cells[candidate.position].rating
        if rating >= 0 { #expect(reach.ratings[rating], "\(sample.rules)") }
      }
    }
    #expect(tested > 5_000)
  }

  /// Rules with three criteria in two groups, a matrix and a rule that moves a level.
  private static func random(_ generator: inout SplitMix64) -> String {
    func pick(_ words: [String]) -> String { words[generator.below(words.count)] }
    func cuts(_ most: Int, _ unit: Double) -> String {
      let count = 1 + generator.below(most)
      let chosen = Set((0..<count).map { _ in 1 + generator.below(9) }).sorted()
      return chosen.map { "\(Double($0) * unit)" }.joined(separator: ", ")
    }
    func group() -> String {
      let scale = pick(["0-1", "raw levels"])
      let by = pick(["weighted mean", "sum", "product", "largest", "weighted product"])
      let weighted = by.hasPrefix("weighted")
      let weights = (0..<2).map { _ in 1 + generator.below(5) }
      let terms = ["one", "two"].enumerated().map { place, name in
        weighted ? "\(name): \(weights[place])" : name
      }
      let of =
        weighted ? "{\(terms.joined(separator: ", "))}" : "[\(terms.joined(separator: ", "))]"
      return "of: \(of), by: \(by), scale: \(scale), levels: [L1, L2, L3]"
    }
    let missing = ["neutral", "worst", "best", "leave out", "interval"]
    return """
      format: 1
      name: Random
      measures:
        one: {unit: crimes, missing: \(pick(missing))}
        two: {unit: crimes, missing: \(pick(missing))}
        three: {unit: crimes, missing: \(pick(missing))}
      criteria:
        one: {cuts: [\(cuts(4, 1))]}
        two: {cuts: [\(cuts(4, 1))], worse: lower}
        three: {cuts: [\(cuts(4, 1))]}
      groups:
        inner: {\(group())}
        down: {of: {inner: 2, three: 1}, levels: [L1, L2, L3]}
        across: {of: {three: 3, one: 1}, cuts: [\(cuts(1, 0.1))]}
      matrix:
        down: down
        across: across
        ratings: [R1, R2, R3]
        cells:
          L3: [R2, R3]
          L2: [R1, R2]
          L1: [R1, R1]
      rules:
        moved: {when: one > 5, then: raise down by 1, because: so it is}
      ranking: {by: [rating, inner]}

      """
  }
}
