import Testing

@testable import Robustness

@Suite struct ShareFunctionTests {
  @Test func `lines cross once or never`() {
    let falling = ShareFunction.line(1, -1)
    #expect(falling.crossings(.line(0, 1)) == [0.5])
    #expect(falling.crossings(.constant(0.25)) == [0.75])
    #expect(falling.crossings(.constant(2)) == [])
    #expect(falling.crossings(falling) == [])
    // 0.1 + 0.2 is not 0.3 for doubles, but nothing parts here.
    #expect(ShareFunction.line(0.1 + 0.2, 1).crossings(.line(0.3, 1 + 4e-16)) == [])
  }

  @Test func `what is missing or not followed crosses nothing`() {
    #expect(ShareFunction.missing.crossings(.line(0, 1)) == [])
    #expect(ShareFunction.unknown.crossings(.unknown) == [])
    #expect(ShareFunction.constant(.nan) == .missing)
  }

  @Test func `exponentials cross where their exponents do`() {
    let rising = ShareFunction.exponential(ShareRatio(SharePolynomial([0, 1])))
    let found = rising.crossings(.constant(2))
    #expect(found.count == 1)
    #expect((found[0] - 0.6931471805599453).magnitude < 1e-15)
    #expect(ShareFunction.constant(2).crossings(rising) == found)
    #expect(rising.crossings(.constant(0)) == [])
    let steeper = ShareFunction.exponential(ShareRatio(SharePolynomial([-0.5, 2])))
    #expect(rising.crossings(steeper) == [0.5])
  }

  @Test func `a ratio takes its simplest form`() {
    #expect(
      ShareFunction(ShareRatio(SharePolynomial([1, 2]), SharePolynomial([2]))) == .line(0.5, 1)
    )
    #expect(ShareFunction(ShareRatio(3)) == .constant(3))
    let ratio = ShareRatio(SharePolynomial([1, 2]), SharePolynomial([1, 1]))
    #expect(ShareFunction(ratio) == .ratio(ratio))
    let high = (0..<7).reduce(ShareRatio(1)) { product, _ in product * ratio }
    #expect(ShareFunction(high) == .unknown)
  }
}
