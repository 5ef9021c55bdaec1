import ScoringKernel
import Testing

@testable import Robustness

@Suite struct CandidateStandingTests {
  @Test func `the first key that differs decides`() {
    let a = CandidateStanding(keys: [2, 0.5, 7])
    let b = CandidateStanding(keys: [2, 0.5 + 1e-12, 8])
    #expect(a.decidingKey(b) == 2)
    #expect(a.order(b) == -1)
    #expect(b.order(a) == 1)
    #expect(a.order(a) == 0)
    #expect(a.decidingKey(a) == nil)
  }

  @Test func `a missing key comes last, and without the first there is no place`() {
    let whole = CandidateStanding(keys: [2, 0.5])
    let gap = CandidateStanding(keys: [2, .nan])
    #expect(whole.order(gap) == 1)
    #expect(gap.order(gap) == 0)
    #expect(CandidateStanding(keys: [.nan, 1]).order(whole) == nil)
    #expect(whole.order(CandidateStanding(keys: [1, 1], standing: .leftOut)) == nil)
  }

  @Test func `likeness looks at standing and at the keys that are asked for`() {
    let a = CandidateStanding(keys: [2, 0.5])
    #expect(a.isLike(CandidateStanding(keys: [2, 0.7]), on: [true, false]))
    #expect(!a.isLike(CandidateStanding(keys: [2, 0.7]), on: [true, true]))
    #expect(!a.isLike(CandidateStanding(keys: [2, 0.5], standing: .kept), on: [true, true]))
    let contradicted = CandidateStanding(keys: [2, 0.5], isContradicted: true)
    #expect(!a.isLike(contradicted, on: [false, false]))
    #expect(!a.isLike(CandidateStanding(keys: [.nan, 0.5]), on: [false, false]))
  }
}
