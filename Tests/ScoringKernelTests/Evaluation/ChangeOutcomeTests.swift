import ScoringKernel
import Testing

@Suite struct ChangeOutcomeTests {
  private var change = ChangeMethod(current: MeasureIndex(0), base: MeasureIndex(1))
  /// The condition `base < 20 or not significant at 95%`.
  private let unlessSmallOrByChance = Condition(
    atoms: [
      .compare(Program([.baseInput]), .less, .number(20)),
      .compare(Program([.probabilityInput]), .atMost, .number(0.05)),
    ],
    steps: [.atom(0), .atom(1), .not, .or]
  )

  @Test func withoutConditionEveryChangeCounts() {
    #expect(outcome(11, 3) == .counted(100 * 8.0 / 3))
    #expect(outcome(0, 5) == .counted(-100))
    #expect(outcome(0, 0) == .counted(0))
    #expect(outcome(4, 0) == .new)
  }

  @Test func aChangeThatIsNotToCountStandsAsNone() {
    var change = change
    change.unless = unlessSmallOrByChance
    let small = change.outcome(reading: StatedReading<Double>(measures: [11, 3]))
    #expect(small == .discounted(100 * 8.0 / 3))
    #expect(small.percent == 0)
    // +29.3% on a base of 399 (St Albans 2021): p = 0.0001.
    let large = change.outcome(reading: StatedReading<Double>(measures: [516, 399]))
    #expect(large == .counted(100 * 117.0 / 399))
    let new = change.outcome(reading: StatedReading<Double>(measures: [4, 0]))
    #expect(new == .discounted(nil))
  }

  @Test func theTestsMayDisagree() {
    var change = change
    change.unless = Condition(
      atoms: [.compare(Program([.probabilityInput]), .atMost, .number(0.05))],
      steps: [.atom(0), .not]
    )
    let reading = StatedReading<Double>(measures: [11, 3])
    #expect(change.outcome(reading: reading).percent == 0)
    change.test = .eTest
    #expect(change.outcome(reading: reading) == .counted(100 * 8.0 / 3))
  }

  @Test(arguments: [(Double.nan, 3), (3, .nan), (-1, 3), (3, -1), (.infinity, 3), (1e300, 1e-300)])
  func whatIsNoChangeIsMissing(current: Double, base: Double) {
    #expect(outcome(current, base) == .missing)
    #expect(outcome(current, base).percent == nil)
  }

  @Test func numbersThatAreNoCountsChangeWithoutATest() {
    #expect(outcome(2.5, 2) == .counted(25))
    #expect(outcome(2.5, 0) == .new)
    var change = change
    change.unless = unlessSmallOrByChance
    #expect(change.outcome(reading: StatedReading<Double>(measures: [2.5, 2])) == .discounted(25))
    #expect(change.outcome(reading: StatedReading<Double>(measures: [30.5, 25])) == .missing)
    change.unless = Condition(
      atoms: [.compare(Program([.baseInput]), .less, .number(20))],
      steps: [.atom(0)]
    )
    #expect(change.outcome(reading: StatedReading<Double>(measures: [37.5, 25])) == .counted(50))
  }

  @Test func unequalPeriodsAreComparedByRate() {
    var change = change
    change.currentExposure = 100
    change.baseExposure = 200
    #expect(change.outcome(reading: StatedReading<Double>(measures: [10, 10])) == .counted(100))
    #expect(
      change.outcome(reading: StatedReading<Double>(measures: [10.5, 10.5])) == .counted(100)
    )
  }

  @Test func theRangeOfAChangeRunsBetweenOppositeEnds() {
    #expect(span(Span(90, 110), Span(100)) == Span(-10, 10))
    #expect(span(Span(100), Span(50, 200)) == Span(-50, 100))
    #expect(span(Span(100), Span(100)).isMissing)
    #expect(span(Span(.nan), Span(100)).isMissing)
    #expect(span(Span(100), Span(0, 10)) == Span(-.infinity, .infinity))
  }

  @Test func aChangeThatMayNotCountMayBeNone() {
    var change = change
    change.unless = unlessSmallOrByChance
    let reading = StatedReading<Span>(measures: [Span(150, 200), Span(100)])
    #expect(change.span(reading: reading) == Span(0, 100))
  }

  private func outcome(_ current: Double, _ base: Double) -> ChangeOutcome {
    change.outcome(reading: StatedReading<Double>(measures: [current, base]))
  }

  private func span(_ current: Span, _ base: Span) -> Span {
    change.span(reading: StatedReading<Span>(measures: [current, base]))
  }
}
