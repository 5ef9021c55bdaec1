import ScoringKernel
import Testing

@testable import Robustness

@Suite struct WeightWalkTests {
  @Test func `only pairs that decide have points`() throws {
    let sample = try TrialSample.mean([1, 1], [[0, 4], [1, 2], [4, 3]], top: 4, shortlist: 1)
    let line = try sample.line(0, 0).walk(sample.trial)
    #expect(line.now == 0.5)
    #expect(line.bounds == 0...1)
    #expect(line.isPiecewiseConstant == [false])
    let first = CandidateIndex(2)
    let (second, third) = (CandidateIndex(0), CandidateIndex(1))
    let causes = line.points.filter { $0.cause != .anything }.map(\.cause)
    // The lines are 1 - t, 0.5 - 0.25 t and 0.75 + 0.25 t, so that each two meet once but for the
    // last two.
    #expect(
      Set(causes) == [
        .pair(first, second, .order), .pair(second, third, .order),
        .pair(first, second, .first), .pair(first, second, .shortlist),
      ]
    )
    #expect(line.lasting == [])
  }

  @Test func `those that are level now and may part are looked at everywhere`() throws {
    let sample = try TrialSample.mean([1, 1], [[0, 1], [1, 0], [1, 0]])
    let line = try sample.line(0, 0).walk(sample.trial)
    let (a, b) = (CandidateIndex(0), CandidateIndex(1))
    #expect(line.lasting.contains(.pair(a, b, .order)))
    #expect(!line.lasting.contains(.pair(b, CandidateIndex(2), .order)))
  }

  @Test func `what the first key decides needs no later one`() throws {
    let rules = """
      format: 1
      name: Two keys
      measures:
        volume: {unit: points}
        harm: {unit: points}
      criteria:
        volume: {points: {0: 0, 10: 1}}
        harm: {points: {0: 0, 10: 1}}
      groups:
        risk: {of: {volume: 1, harm: 1}}
        other: {of: {risk: 1, volume: 3}}
      ranking: {by: [harm, other]}

      """
    let sample = try TrialSample(rules, "id,volume,harm\na,2,8\nb,9,4\nc,1,4\n")
    let line = try sample.line(0, 0).walk(sample.trial)
    // Harm puts a first for good; the second key, which moves, decides between b and c alone, and
    // they never meet.
    #expect(line.points.allSatisfy { $0.cause == .anything })
    #expect(line.isPiecewiseConstant == [true, false])
  }
}
