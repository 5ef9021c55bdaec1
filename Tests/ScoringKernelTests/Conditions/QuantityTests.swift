import ScoringKernel
import Testing

@Suite struct QuantityTests {
  private static let halves: [(Double, Int, Double)] = [
    (2.675, 2, 2.68), (1.005, 2, 1.01), (-2.675, 2, -2.68), (0.5, 0, 1), (-0.5, 0, -1),
    (1.4999999, 0, 1), (2.5, 0, 3), (3.14159, 3, 3.142), (7, 2, 7), (0.1 + 0.7, 1, 0.8),
  ]

  @Test(arguments: halves)
  func halvesAreRoundedAwayFromZero(value: Double, decimals: Int, result: Double) {
    #expect(value.rounded(decimals: decimals) == result)
  }

  private static let whole: [(Double, Int)] = [
    (1e9, 0), (5_000_000, 2), (123_456_789.25, 2), (1e15, 1), (1e22, 0), (1.7e308, 15), (4e13, 0),
  ]

  @Test(arguments: whole)
  func whatHasNoMoreDecimalsStaysAsItIs(value: Double, decimals: Int) {
    #expect(value.rounded(decimals: decimals) == value)
    #expect((-value).rounded(decimals: decimals) == -value)
  }

  @Test(arguments: [
    (100_000_000.41, 100_000_000), (1_000_000.4995, 1_000_000), (1e10, 1e10),
    (10_000_000_000.5, 10_000_000_001),
  ])
  func largeNumbersAreNotRoundedUpEarly(value: Double, result: Double) {
    #expect(value.rounded(decimals: 0) == result)
  }

  @Test func whatRoundsToNothingHasNoSign() {
    #expect((-0.3).rounded(decimals: 0).sign == .plus)
  }

  @Test func decimalsOutOfReachAreTheNearestPossible() {
    #expect(2.5.rounded(decimals: -4) == 3)
    #expect(0.125.rounded(decimals: 400) == 0.125)
    #expect(Double.nan.rounded(decimals: 1).isNaN)
  }

  @Test(arguments: [(2, 10, 1024), (2, -1, 0.5), (-3, 3, -27), (10, 0, 1), (0.5, 2, 0.25)])
  func powersAreWhole(base: Double, exponent: Int, result: Double) {
    #expect(base.raised(to: exponent) == result)
  }

  @Test(arguments: [(Double.nan, 0), (.nan, 2), (0, -1), (10, 1024)])
  func aPowerThatIsNoNumberIsMissing(base: Double, exponent: Int) {
    #expect(base.raised(to: exponent).isNaN)
  }

  @Test func theSmallerAndTheLargerOfAMissingNumberAreMissing() {
    #expect(Double.smaller(1, .nan).isNaN)
    #expect(Double.smaller(.nan, 1).isNaN)
    #expect(Double.larger(1, .nan).isNaN)
    #expect(Double.larger(.nan, 1).isNaN)
    #expect(Double.smaller(1, 2) == 1)
    #expect(Double.larger(1, 2) == 2)
  }

  private static let comparisons: [(Condition.Comparison, [Bool])] = [
    (Condition.Comparison.equal, [false, true, true, true, false]),
    (.notEqual, [true, false, false, false, true]), (.less, [true, false, false, false, false]),
    (.atMost, [true, true, true, true, false]), (.greater, [false, false, false, false, true]),
    (.atLeast, [false, true, true, true, true]),
  ]

  @Test(arguments: comparisons)
  func noiseDecidesNoComparison(comparison: Condition.Comparison, expected: [Bool]) {
    let values = [24.9, 25 - 4e-15, 25, 25.000000000000004, 25.1]
    #expect(values.map { Double.truth($0, comparison, 25) } == expected.map(Truth.init))
  }

  @Test(arguments: Condition.Comparison.allCases)
  func aComparisonWithAMissingNumberIsUnknown(comparison: Condition.Comparison) {
    #expect(Double.truth(.nan, comparison, 1) == .unknown)
    #expect(Double.truth(1, comparison, .nan) == .unknown)
  }

  @Test func infinityEqualsNothingFinite() {
    #expect(Double.truth(.infinity, .equal, 5) == .no)
    #expect(Double.truth(.infinity, .greater, 5) == .yes)
    #expect(Double.truth(-.infinity, .less, 5) == .yes)
  }

  @Test(arguments: [(3.0, 3), (-1024, -1024), (0, 0), (-0.0, 0)])
  func aWholeNumberIsAnExponent(value: Double, exponent: Int) {
    #expect(Optional(exponent) == value.exponent)
  }
}
