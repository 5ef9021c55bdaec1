import TestSupport
import Testing

@testable import Robustness

@Suite struct PolynomialRootsTests {
  private func polynomial(_ roots: [Double]) -> SharePolynomial {
    roots.reduce(.one) { $0 * SharePolynomial([-$1, 1]) }
  }

  private func roots(_ polynomial: SharePolynomial) -> [Double] {
    polynomial.roots(noise: 1e-15 * polynomial.size)
  }

  @Test func `every root between 0 and 1 is found`() {
    #expect(roots(SharePolynomial([-0.25, 1])) == [0.25])
    #expect(roots(SharePolynomial([0.25, 1])) == [])
    #expect(roots(polynomial([-1, 2])) == [])
    let found = roots(SharePolynomial([0.09, -1, 1]))
    #expect(found.count == 2)
    #expect((found[0] - 0.1).magnitude < 1e-15 && (found[1] - 0.9).magnitude < 1e-15)
  }

  @Test func `what is 0 throughout has no roots`() {
    #expect(roots(SharePolynomial([0])) == [])
    #expect(SharePolynomial([1e-17, -1e-17]).roots(noise: 1e-15) == [])
    #expect(roots(SharePolynomial([3])) == [])
    #expect(SharePolynomial([.nan, 1]).roots(noise: 1e-15) == [])
  }

  @Test func `roots at the ends and double ones are not left out`() {
    for expected in [[0, 0.5, 1], [0.5, 0.5], [0, 0], [1, 1, 0.3]] as [[Double]] {
      let found = roots(polynomial(expected))
      for root in expected {
        #expect(found.contains { ($0 - root).magnitude < 1e-6 }, "\(expected) \(found)")
      }
      #expect(found.allSatisfy { root in expected.contains { (root - $0).magnitude < 1e-6 } })
    }
  }

  @Test func `random roots are found again`() {
    var random = SplitMix64(seed: 3)
    for _ in 0..<200 {
      let degree = 1 + random.below(8)
      // Whole twentieths lie far enough apart; each is taken once.
      var expected: Set<Int> = []
      while expected.count < degree { expected.insert(random.below(41) - 10) }
      let polynomial = polynomial(expected.map { Double($0) / 20 })
      let found = roots(polynomial)
      let inside = expected.filter { $0 >= 0 && $0 <= 20 }.sorted()
      for root in inside {
        #expect(found.contains { ($0 - Double(root) / 20).magnitude < 1e-6 }, "\(inside) \(found)")
      }
      #expect(
        found.allSatisfy { root in inside.contains { (root - Double($0) / 20).magnitude < 1e-6 } }
      )
    }
  }
}
