import Testing

@testable import Robustness

@Suite struct ShareRatioTests {
  private let a = ShareRatio(SharePolynomial([1, 2]), SharePolynomial([1, 1]))
  private let b = ShareRatio(SharePolynomial([3, -1]), SharePolynomial([2, 1]))

  private func value(_ ratio: ShareRatio, _ share: Double) -> Double {
    ratio.over.value(at: share) / ratio.under.value(at: share)
  }

  @Test func `arithmetic is that of the values`() {
    for share in [0.0, 0.3, 1] {
      let (x, y) = (value(a, share), value(b, share))
      #expect((value(a + b, share) - (x + y)).magnitude < 1e-15)
      #expect((value(a - b, share) - (x - y)).magnitude < 1e-15)
      #expect((value(a * b, share) - x * y).magnitude < 1e-15)
      #expect((value(a / b, share) - x / y).magnitude < 1e-15)
      #expect((value(a * 3, share) - 3 * x).magnitude < 1e-15)
    }
    #expect((a + a).under == a.under)
    #expect((a / a).under.degree == 1)
  }

  @Test func `they are equal where their difference has a root`() {
    // (1 + 2t)(2 + t) = (3 - t)(1 + t), so 3t² + 3t - 1 = 0.
    let found = a.crossings(b)
    #expect(found.count == 1)
    #expect((found[0] - 0.26376261582597333).magnitude < 1e-15)
    #expect(a.crossings(a * 1) == [])
    let same = ShareRatio(a.over * SharePolynomial([1, 3]), a.under * SharePolynomial([1, 3]))
    #expect(a.crossings(same) == [])
  }

  @Test func `a constant is told from what moves`() {
    #expect(ShareRatio(2).constant == 2)
    #expect(a.constant == nil)
    #expect(!a.isTooHigh)
    let high = (0..<7).reduce(ShareRatio(1)) { product, _ in product * a }
    #expect(high.isTooHigh)
  }
}
