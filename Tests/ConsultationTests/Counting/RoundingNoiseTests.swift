import Testing

@testable import Consultation

@Suite struct RoundingNoiseTests {
  @Test(
    arguments: zip(
      [
        192.54166666666654, 0.5499999999999999, -0.33333333333333331, 2.5, 7, 1_234_567.3333333,
        9_007_199_254_740_991, 1.5e300, 3e-11,
      ],
      [
        192.541666667, 0.55, -0.333333333, 2.5, 7, 1_234_567.333, 9_007_199_254_740_991, 1.5e300, 0,
      ]
    )
  )
  func `Nine decimals are kept, three of large numbers, and whole numbers as they are`(
    number: Double,
    shown: Double
  ) {
    #expect(number.withoutRoundingNoise == shown)
  }

  @Test func `What is no number stays none`() {
    #expect(Double.nan.withoutRoundingNoise.isNaN)
    #expect(Double.infinity.withoutRoundingNoise == .infinity)
    #expect((-Double.infinity).withoutRoundingNoise == -.infinity)
  }
}
