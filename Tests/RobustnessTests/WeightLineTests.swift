import ScoringKernel
import Testing

@testable import Robustness

@Suite struct WeightLineTests {
  /// Two thirds has no decimals that a file could hold; 16 digits are as good.
  private static let rows: [[Double]] = [
    [0, 1, 0], [2.0 / 3, 0.5, 1], [1, 1, 0.5], [2.0 / 3, 0, 0.5],
  ]

  @Test func `two candidates meet where their lines cross`() throws {
    // weight_stability.json: the order holds for the first weight up to 15/43.
    let line = try TrialSample.mean([3, 4, 3], Self.rows).line(0, 0)
    #expect(line.share == 0.3)
    #expect(line.isExact)
    let turns = line.turns(between: CandidateIndex(0), and: CandidateIndex(3))
    #expect(turns.count == 3)
    #expect((turns[1] - 15.0 / 43).magnitude < 1e-15)
    #expect(line.turns().contains { ($0 - 15.0 / 43).magnitude < 1e-15 })
  }

  @Test func `others keep their ratios`() throws {
    let line = try TrialSample.mean([3, 4, 3], Self.rows).line(0, 1)
    #expect(line.weights(at: line.share) == [3, 4, 3])
    #expect(line.weights(at: 0.5) == [2.5, 5, 2.5])
    #expect(line.weights(at: 0) == [5, 0, 5])
    #expect(line.weights(at: 1) == [0, 10, 0])
  }

  @Test func `a weight with no other has no line`() throws {
    let sample = try TrialSample.mean([3, 0], [[0, 1], [1, 0]])
    #expect(WeightLine(sample.trial, group: GroupIndex(0), term: 0) == nil)
    #expect(try sample.line(0, 1).share == 0)
    #expect(WeightLine(sample.trial, group: GroupIndex(0), term: 2) == nil)
    #expect(WeightLine(sample.trial, group: GroupIndex(1), term: 0) == nil)
  }

  /// Between two turns neither the order of two candidates nor what else decides their places changes.
  private func check(_ line: WeightLine, _ trial: PlanTrial, _ comment: String) throws {
    var trial = trial
    let pair = [CandidateIndex(0), CandidateIndex(1)]
    let turns = line.turns(between: pair[0], and: pair[1])
    #expect(turns.first == 0 && turns.last == 1)
    let all = line.turns()
    #expect(turns.allSatisfy { turn in all.contains { ($0 - turn).magnitude < 1e-12 } })
    for (low, high) in zip(turns, turns.dropFirst()) where high - low > 1e-4 {
      let found = try [0.02, 0.5, 0.98].map { part in
        let change = line.change(to: low + (high - low) * part)
        let standings = trial.standings(of: pair, change)
        return try #require(standings)
      }
      for other in found.dropFirst() {
        #expect(other[0].order(other[1]) == found[0][0].order(found[0][1]), "\(comment) \(low)")
        for index in 0..<2 {
          #expect(other[index].isLike(found[0][index], on: line.keysThatStay), "\(comment) \(low)")
        }
      }
    }
  }

  private func check(_ trials: RandomTrials, count: Int) throws {
    var trials = trials
    for number in 0..<count {
      guard let trial = trials.trial() else { continue }
      for group in trial.plan.groups.indices {
        for term in trial.plan.groups[group].terms.indices {
          guard let line = WeightLine(trial, group: GroupIndex(group), term: term) else { continue }
          try check(line, trial, "plan \(number), group \(group), term \(term)")
        }
      }
    }
  }

  @Test func `nothing changes between two turns`() throws {
    try check(RandomTrials(seed: 11), count: 10)
    var others = RandomTrials(seed: 12)
    others.combinations = [.weightedMean, .sum, .product, .largest]
    try check(others, count: 10)
  }

  @Test func `a weighted product by itself is exact and within a group is not`() throws {
    let rules = """
      format: 1
      name: Product
      measures:
        volume: {unit: points}
        harm: {unit: points}
      criteria:
        volume: {points: {0: 0, 10: 1}}
        harm: {points: {0: 0, 10: 1}}
      groups:
        risk: {of: {volume: 1, harm: 1}, by: weighted product}
      ranking: {by: [risk]}

      """
    let rows = "id,volume,harm\na,2,8\nb,5,5\n"
    let line = try TrialSample(rules, rows).line(0, 0)
    #expect(line.isExact)
    let turns = line.turns(between: CandidateIndex(0), and: CandidateIndex(1))
    // 0.2^t 0.8^(1 - t) is 0.5 at ln 1.6 / ln 4.
    #expect(turns.count == 3)
    #expect((turns[1] - 0.3390359525563189).magnitude < 1e-15)
    let nested = rules.replacing(
      "ranking: {by: [risk]}",
      with: """
          total: {of: [risk, harm]}
        ranking: {by: [total]}
        """
    )
    let inexact = try TrialSample(nested, rows).line(0, 0)
    #expect(!inexact.isExact)
    let found = inexact.turns(between: CandidateIndex(0), and: CandidateIndex(1))
    // 0.2^t 0.8^(1 - t) + 0.8 is 0.5 + 0.5 at ln 4 / ln 4.
    #expect(found.count >= 2)
    #expect(found.allSatisfy { $0 < 1e-6 || $0 > 1 - 1e-6 })
  }

  @Test func `a crossing in a group of groups is followed`() throws {
    let rules = """
      format: 1
      name: Nested
      measures:
        volume: {unit: points}
        harm: {unit: points}
        concern: {unit: points, missing: leave out}
      criteria:
        volume: {points: {0: 0, 10: 1}}
        harm: {points: {0: 0, 10: 1}}
        concern: {points: {0: 0, 10: 1}}
      groups:
        inner: {of: {volume: 1, harm: 1, concern: 2}}
        outer: {of: [inner, harm], by: product}
      ranking: {by: [outer]}

      """
    let line = try TrialSample(rules, "id,volume,harm,concern\na,2,8,6\nb,9,4,n/a\n").line(0, 0)
    let turns = line.turns(between: CandidateIndex(0), and: CandidateIndex(1))
    // a: ((1 - t)(0.8 + 1.2) / 3 + 0.2 t) 0.8; b: (0.9 t + 0.4 (1 - t) / 3) / (t + (1 - t) / 3) 0.4;
    // with u = 1 - t: (2 u / 3 + 0.2 t) 0.8 (t + u / 3) = (0.9 t + 0.4 u / 3) 0.4, a quadratic.
    #expect(turns.count == 3)
    let (t, u) = (turns[1], 1 - turns[1])
    let left = (2 * u / 3 + 0.2 * t) * 0.8
    let right = (0.9 * t + 0.4 * u / 3) / (t + u / 3) * 0.4
    #expect((left - right).magnitude < 1e-14)
  }
}
