import ScoringKernel
import Testing

@testable import Robustness

@Suite struct ShareScaleTests {
  @Test func `a fixed scale maps as the kernel does`() {
    let scale = ShareScale(Scale(low: 1, high: 5))
    #expect(scale.mapped(.constant(4)) == .constant(0.75))
    #expect(scale.mapped(.line(1, 4)) == .line(0, 1))
    #expect(scale.mapped(.missing) == .missing)
    #expect(scale.mapped(.unknown) == .unknown)
  }

  @Test func `a scale of one number maps everything to 0`() {
    #expect(ShareScale(Scale(low: 2, high: 2)).mapped(.line(2, 1)) == .constant(0))
  }

  @Test func `a scale that moves makes a ratio`() {
    let scale = ShareScale(low: ShareRatio(1), high: ShareRatio(SharePolynomial([3, 2])))
    #expect(scale.high == ShareRatio(SharePolynomial([3, 2])))
    let ratio = ShareRatio(SharePolynomial([1]), SharePolynomial([2, 2]))
    #expect(scale.mapped(.constant(2)) == .ratio(ratio))
    let power = ShareFunction.exponential(ShareRatio(1))
    #expect(scale.mapped(power) == .unknown)
    #expect(ShareScale(Scale(low: 0, high: 1)).mapped(power) == power)
  }
}
