import Testing

@testable import Robustness

@Suite struct SharePolynomialTests {
  @Test func `sums and products are those of the values`() {
    let a = SharePolynomial([1, -2, 0.5])
    let b = SharePolynomial([0.25, 3])
    for share in [0.0, 0.25, 0.5, 1] {
      #expect((a + b).value(at: share) == a.value(at: share) + b.value(at: share))
      #expect((a * b).value(at: share) == a.value(at: share) * b.value(at: share))
      #expect((a - b).value(at: share) == a.value(at: share) - b.value(at: share))
      #expect((a * 2).value(at: share) == 2 * a.value(at: share))
    }
    #expect(a.size == 3.5)
  }

  @Test func `powers that cancel are gone`() {
    let a = SharePolynomial([1, 2, 4])
    #expect((a - SharePolynomial([0, 0, 4])).degree == 1)
    #expect(a - a == SharePolynomial([0]))
    #expect(SharePolynomial([]).degree == 0)
  }
}
