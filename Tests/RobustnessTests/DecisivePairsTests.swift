import ScoringKernel
import Testing

@testable import Robustness

@Suite struct DecisivePairsTests {
  private func pairs(_ places: [Int], _ shortlist: Int?, _ concern: LinePoint.Concern) -> [[Int]] {
    let outcome = RankingOutcome(places: places, isShortlisted: places.map { _ in true })
    return DecisivePairs(outcome, shortlist: shortlist).concerns
      .filter { $0.2 == concern }.map { [$0.a.position, $0.b.position] }
  }

  @Test func `neighbours make the order`() {
    #expect(pairs([3, 1, 2, 0], nil, .order) == [[1, 2], [2, 0]])
    #expect(pairs([1, 1, 3], nil, .order) == [[0, 1], [1, 2]])
  }

  @Test func `those in the first place are set beside all others`() {
    #expect(pairs([3, 1, 2, 0], nil, .first) == [[1, 0], [1, 2], [1, 3]])
    #expect(pairs([1, 1, 3], nil, .first) == [[0, 1], [0, 2], [1, 2]])
  }

  @Test func `those inside the shortlist beside those outside`() {
    #expect(pairs([3, 1, 2, 0], nil, .shortlist) == [])
    #expect(pairs([3, 1, 2, 0], 1, .shortlist) == [[1, 0], [1, 2], [1, 3]])
    // Two share the second place, so that three are on a list of two.
    #expect(
      pairs([1, 2, 2, 4], 2, .shortlist)
        == [[0, 3], [1, 3], [2, 3], [0, 1], [0, 2], [1, 2]]
    )
  }
}
