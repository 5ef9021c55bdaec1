import ScoringKernel
import Testing

@testable import Robustness

@Suite struct VariedSharesTests {
  private func shares(_ weights: [Double], _ term: Int) -> VariedShares {
    let terms = weights.enumerated().map {
      Group.Term(.criterion(CriterionIndex($0.offset)), weight: $0.element)
    }
    return VariedShares(Group(terms: terms, combination: .weightedMean), term)
  }

  @Test func `a mean is a line`() {
    #expect(shares([1, 2, 2], 0).combined([1, 0, 0.5], isProduct: false) == .line(0.25, 0.75))
  }

  @Test func `a missing term leaves its share to the others`() {
    let shares = shares([1, 3, 1], 0)
    // With the last one gone t stands beside 0.75 (1 - t).
    #expect(
      shares.combined([1, 0.5, .nan], isProduct: false)
        == .ratio(
          ShareRatio(SharePolynomial([0.375, 0.625]), SharePolynomial([0.75, 0.25]))
        )
    )
    #expect(shares.combined([.nan, 0.5, 1], isProduct: false) == .constant(0.625))
    #expect(shares.combined([1, .nan, .nan], isProduct: false) == .constant(1))
    #expect(shares.combined([.nan, .nan, .nan], isProduct: false) == .missing)
  }

  @Test func `a weight of 0 among the others adds nothing`() {
    #expect(shares([1, 0, 2], 0).combined([1, .nan, 0.5], isProduct: false) == .line(0.5, 0.5))
    #expect(shares([1, 0, 2], 0).combined([1, .nan, .nan], isProduct: false) == .constant(1))
  }

  @Test func `a product is the exponential of a line`() {
    let shares = shares([1, 1], 0)
    let found = shares.combined([1, 0.5], isProduct: true)
    guard case .exponential(let exponent) = found else {
      Issue.record("\(found)")
      return
    }
    #expect(exponent.over.value(at: 1) == 0)
    #expect(exponent.over.value(at: 0) == -0.6931471805599453)
    #expect(shares.combined([0, 0.5], isProduct: true) == .constant(0))
    #expect(shares.combined([.nan, .nan], isProduct: true) == .missing)
  }

  @Test func `a scale of raw levels moves with the share`() {
    let scale = shares([1, 1], 0).scale(lows: [0, 1], highs: [8, 5])
    #expect(scale?.low == ShareRatio(SharePolynomial([1, -1])))
    #expect(scale?.length == ShareRatio(SharePolynomial([4, 4])))
  }
}
