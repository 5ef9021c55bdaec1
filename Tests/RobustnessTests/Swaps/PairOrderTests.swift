import ScoringKernel
import Testing

@testable import Robustness

@Suite struct PairOrderTests {
  @Test(arguments: [
    (1, 2, PairOrder.kept), (2, 2, .level), (3, 1, .swapped), (0, 4, .swapped), (4, 0, .kept),
    (0, 0, .none),
  ])
  func `whoever has a better place, or one at all, is ahead`(
    _ ahead: Int,
    _ behind: Int,
    _ order: PairOrder
  ) {
    #expect(PairOrder(ahead: ahead, behind: behind) == order)
  }

  @Test func `without a ranking nobody is ahead`() {
    let pair = CandidatePair(ahead: CandidateIndex(1), behind: CandidateIndex(0))
    #expect(pair.order(nil) == .none)
    let outcome = RankingOutcome(places: [1, 2], isShortlisted: [true, true])
    #expect(pair.order(outcome) == .swapped)
  }
}
