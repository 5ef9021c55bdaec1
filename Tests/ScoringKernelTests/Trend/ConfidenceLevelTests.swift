import ScoringKernel
import Testing

@Suite struct ConfidenceLevelTests {
  /// Source: any table of the normal distribution.
  @Test(arguments: [
    (80.0, 1.281552), (90, 1.644854), (95, 1.959964), (99, 2.575829), (99.9, 3.290527),
  ])
  func reachesAsManyStandardErrorsAsTheTablesSay(percent: Double, expected: Double) throws {
    let level = try #require(ConfidenceLevel(percent: percent))
    // The tables have six decimals.
    #expect(abs(level.standardErrors - expected) < 5e-7)
  }

  @Test func theUsualLevelIsNinetyFive() {
    #expect(ConfidenceLevel.usual == ConfidenceLevel(percent: 95))
    #expect(ConfidenceLevel.usual.risk == 0.05)
  }

  @Test(arguments: [0, 100, -5, 101, .nan, .infinity])
  func refusesWhatIsNoLevel(percent: Double) {
    #expect(ConfidenceLevel(percent: percent) == nil)
  }
}
