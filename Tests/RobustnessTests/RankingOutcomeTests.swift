import ScoringKernel
import Testing

@testable import Robustness

@Suite struct RankingOutcomeTests {
  private let now = RankingOutcome(
    places: [1, 2, 3, 0],
    isShortlisted: [true, true, false, false]
  )

  @Test func `each part is compared by itself`() {
    let swapped = RankingOutcome(places: [2, 1, 3, 0], isShortlisted: [true, true, false, false])
    #expect(!now.agrees(with: swapped, on: .order))
    #expect(now.agrees(with: swapped, on: .shortlist))
    #expect(!now.agrees(with: swapped, on: .first))
    let kept = RankingOutcome(places: [1, 2, 3, 0], isShortlisted: [true, true, true, false])
    #expect(now.agrees(with: kept, on: .order))
    #expect(!now.agrees(with: kept, on: .shortlist))
    #expect(now.agrees(with: kept, on: .first))
  }

  @Test func `the first place may be shared or empty`() {
    #expect(now.first == [CandidateIndex(0)])
    let shared = RankingOutcome(places: [1, 1, 3], isShortlisted: [true, true, true])
    #expect(shared.first == [CandidateIndex(0), CandidateIndex(1)])
    #expect(RankingOutcome(places: [0, 0], isShortlisted: [false, false]).first == [])
  }
}
