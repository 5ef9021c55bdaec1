import ScoringKernel
import Testing

@Suite struct NormalQuantileTests {
  /// Source: mpmath 1.3.0, the root of erfc(z / √2) / 2 = tail with 300 bits.
  @Test(arguments: [
    (0.4, 0.25334710313579974),
    (0.25, 0.67448975019608174),
    (0.1, 1.2815515655446004),
    (0.075, 1.4395314709384559),
    (0.05, 1.6448536269514727),
    (0.025, 1.9599639845400542),
    (0.005, 2.5758293035489008),
    (0.0005, 3.2905267314918948),
    (1e-06, 4.753424308822899),
    (1e-12, 7.0344838253011319),
    (1e-20, 9.2623400897984076),
    (1e-100, 21.273453560965324),
    (1e-300, 37.047096299361199),
    (0.975, -1.9599639845400539),
    (0.6, -0.25334710313579974),
  ])
  func agreesWithTheReference(tail: Double, expected: Double) {
    // The source of the method promises about 16 digits.
    #expect(abs(NormalQuantile.upper(tail) - expected) <= 1e-15 * abs(expected))
  }

  @Test func isZeroInTheMiddleAndOppositeBeyond() {
    #expect(NormalQuantile.upper(0.5) == 0)
    for tail in [0.25, 0.125, 0.0625, 0x1p-20] {
      #expect(NormalQuantile.upper(1 - tail) == -NormalQuantile.upper(tail))
    }
  }

  @Test func fallsAsTheTailGrows() {
    var last = Double.infinity
    for step in 1..<4000 {
      let value = NormalQuantile.upper(Double(step) / 4000)
      #expect(value < last)
      last = value
    }
  }

  @Test func keepsToItsEnds() {
    #expect(NormalQuantile.upper(0) == .infinity)
    #expect(NormalQuantile.upper(1) == -.infinity)
    #expect(NormalQuantile.upper(-0.1).isNaN)
    #expect(NormalQuantile.upper(1.1).isNaN)
    #expect(NormalQuantile.upper(.nan).isNaN)
    #expect(NormalQuantile.upper(.leastNonzeroMagnitude).isFinite)
  }
}
