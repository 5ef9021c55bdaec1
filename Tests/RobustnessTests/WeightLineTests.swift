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
}
