import ScoringKernel
import Testing

@Suite struct RateRatioTests {
  @Test func isTheRatioOfTheRates() throws {
    #expect(try ratio(6, 9)?.value == 6.0 / 9)
    #expect(try ratio(6, 9, exposures: (30, 60))?.value == 6.0 / 9 * 2)
    #expect(try ratio(6, 9)?.isAdjustedForZero == false)
  }

  @Test func intervalHasTheEndsOfTheFormula() throws {
    // exp(ln(11/3) ± 1.959963984540054 √(1/11 + 1/3)), by mpmath 1.3.0.
    let interval = try #require(try ratio(11, 3))
    #expect(abs(interval.low - 1.0229413006815864) < 1e-13)
    #expect(abs(interval.high - 13.142928568321958) < 1e-12)
    // ln has the limits 0 ± z √2 for 1 against 1; at 99% z = 2.5758293035489008.
    let wide = try #require(try ratio(1, 1, percent: 99))
    #expect(abs(wide.low - 0.0261797) < 5e-8)
    #expect(abs(wide.high - 38.1976) < 5e-5)
  }

  @Test func aZeroCountGetsAHalfOnEitherSideAndSaysSo() throws {
    let fallen = try #require(try ratio(0, 5))
    #expect(fallen.isAdjustedForZero)
    #expect(fallen.value == 0.5 / 5.5)
    #expect(fallen.low > 0)
    let risen = try #require(try ratio(5, 0))
    #expect(risen.isAdjustedForZero)
    #expect(risen.value == 11)
    #expect(risen.high.isFinite)
  }

  @Test func nothingAtAllHasNoRatio() throws {
    #expect(try ratio(0, 0) == nil)
    #expect(try ratio(0, 0, exposures: (1, 2)) == nil)
  }

  @Test func noChangeIsExcludedOnlyByAnIntervalOnOneSideOfOne() throws {
    #expect(try ratio(11, 3)?.excludesNoChange == true)
    #expect(try ratio(3, 11)?.excludesNoChange == true)
    #expect(try ratio(43, 63)?.excludesNoChange == false)
    #expect(try ratio(11, 3, percent: 99)?.excludesNoChange == false)
  }

  @Test func turnedRoundItIsTheReciprocal() throws {
    var random = SeededGenerator(seed: 31)
    for _ in 0..<500 {
      let counts = (random.whole(in: 0...400), random.whole(in: 1...400))
      let exposures = (random.number(in: 1...400), random.number(in: 1...400))
      let one = try #require(try ratio(counts.0, counts.1, exposures: exposures))
      let other = try #require(
        try ratio(counts.1, counts.0, exposures: (exposures.1, exposures.0))
      )
      // A handful of roundings on either side.
      #expect(abs(one.value * other.value - 1) < 1e-14)
      #expect(abs(one.low * other.high - 1) < 1e-13)
      #expect(one.low < one.value && one.value < one.high)
    }
  }

  private func ratio(
    _ this: Int,
    _ last: Int,
    exposures: (Double, Double) = (1, 1),
    percent: Double = 95
  ) throws -> RateRatio? {
    try RateRatio(
      this: CountedPeriod(count: this, exposure: exposures.0),
      last: CountedPeriod(count: last, exposure: exposures.1),
      level: #require(ConfidenceLevel(percent: percent))
    )
  }
}
