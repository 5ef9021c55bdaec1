import ScoringKernel
import Testing

@Suite struct CountedPeriodTests {
  @Test func keepsCountAndExposure() throws {
    let period = try CountedPeriod(count: 327, exposure: 280)
    #expect(period.count == 327)
    #expect(period.exposure == 280)
    #expect(try CountedPeriod(count: 327).exposure == 1)
  }

  @Test func readsAMeasureThatIsAWholeNumber() throws {
    #expect(try CountedPeriod(measure: 2053, exposure: 280).count == 2053)
    #expect(try CountedPeriod(measure: -0.0).count == 0)
    #expect(try CountedPeriod(measure: 1e9).count == CountedPeriod.largestCount)
  }

  @Test(arguments: [
    (-1.0, TrendInputError.negativeCount),
    (-0.5, .negativeCount),
    (-.infinity, .negativeCount),
    (2.5, .notAWholeNumber),
    (.leastNonzeroMagnitude, .notAWholeNumber),
    (.nan, .notAWholeNumber),
    (1e9 + 1, .countTooLarge),
    (1e300, .countTooLarge),
    (.infinity, .countTooLarge),
  ])
  func refusesAMeasureThatIsNoCount(measure: Double, expected: TrendInputError) {
    #expect(throws: expected) { try CountedPeriod(measure: measure) }
  }

  @Test func refusesACountOutOfRange() {
    #expect(throws: TrendInputError.negativeCount) { try CountedPeriod(count: -1) }
    #expect(throws: TrendInputError.countTooLarge) { try CountedPeriod(count: .max) }
    #expect(throws: TrendInputError.countTooLarge) {
      try CountedPeriod(count: CountedPeriod.largestCount + 1)
    }
  }

  @Test(arguments: [0, -1, .nan, .infinity, 1e-10, 1e13])
  func refusesAnExposureOutOfRange(exposure: Double) {
    #expect(throws: TrendInputError.exposureOutOfRange) {
      try CountedPeriod(count: 1, exposure: exposure)
    }
  }
}
