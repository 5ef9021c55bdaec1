import ScoringKernel
import Testing

@Suite struct ToleranceTests {
  private static let noise: [(Double, Double)] = [
    (0.1 + 0.2, 0.3), (25.000000000000004, 25), (1e300, 1e300 * (1 + 1e-10)), (0, -0.0),
    (-20, -20 * (1 + 9e-10)), (.leastNonzeroMagnitude, .leastNonzeroMagnitude),
    (.infinity, .infinity),
  ]

  @Test(arguments: noise)
  func noiseDoesNotPartNumbers(a: Double, b: Double) {
    #expect(Tolerance.areEqual(a, b))
    #expect(Tolerance.areEqual(b, a))
  }

  private static let differences: [(Double, Double)] = [
    (1, 1 + 1.1e-9), (0, 1e-300), (.leastNonzeroMagnitude, 2 * .leastNonzeroMagnitude),
    (1e308, -1e308), (.nan, .nan), (.nan, 0),
    (.infinity, 5), (-.infinity, 5), (.infinity, -.infinity), (.infinity, 1.7e308),
  ]

  @Test(arguments: differences)
  func realDifferencesDo(a: Double, b: Double) {
    #expect(!Tolerance.areEqual(a, b))
    #expect(!Tolerance.areEqual(b, a))
  }

  @Test(arguments: [250, -20, 0.3, 1e-300, 1e300])
  func aLoweredCutIsReachedByWhatCountsAsEqual(cut: Double) {
    let lowered = Tolerance.lowered(cut)
    #expect(lowered < cut)
    #expect(cut - cut.magnitude * 0.99e-9 >= lowered)
    #expect(cut - cut.magnitude * 1.01e-9 < lowered)
  }

  @Test func aCutOfZeroIsReachedByZeroAlone() {
    #expect(Tolerance.lowered(0) == 0)
    #expect(-Double.leastNonzeroMagnitude < Tolerance.lowered(0))
  }
}
