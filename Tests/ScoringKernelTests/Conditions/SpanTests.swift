import ScoringKernel
import Testing

@Suite struct SpanTests {
  @Test func arithmeticHoldsAllResults() {
    #expect(Span(1, 2) + Span(3, 5) == Span(4, 7))
    #expect(Span(1, 2) - Span(3, 5) == Span(-4, -1))
    #expect(Span(-1, 2) * Span(3, 5) == Span(-5, 10))
    #expect(Span(-2, -1) * Span(-3, 4) == Span(-8, 6))
    #expect(Span(1, 2) / Span(4, 5) == Span(0.2, 0.5))
    #expect(Span(1, 2) / Span(-4, -2) == Span(-1, -0.25))
  }

  @Test func functionsHoldAllResults() {
    #expect(Span.smaller(Span(1, 5), Span(2, 3)) == Span(1, 3))
    #expect(Span.larger(Span(1, 5), Span(2, 3)) == Span(2, 5))
    #expect(Span(-3, 2).absolute == Span(0, 3))
    #expect(Span(-3, -2).absolute == Span(2, 3))
    #expect(Span(1.04, 2.06).rounded(decimals: 1) == Span(1, 2.1))
  }

  @Test func powersHoldAllResults() {
    #expect(Span(-2, 3).raised(to: 2) == Span(0, 9))
    #expect(Span(-2, 3).raised(to: 3) == Span(-8, 27))
    #expect(Span(-3, -2).raised(to: 2) == Span(4, 9))
    #expect(Span(2, 4).raised(to: -1) == Span(0.25, 0.5))
    #expect(Span(-2, 3).raised(to: 0) == Span(1))
  }

  @Test func theEndsMayComeInEitherOrder() {
    #expect(Span(5, 2) == Span(2, 5))
    #expect(Span(1).isPoint)
    #expect(!Span(1, 2).isPoint)
  }

  @Test func whatMayBeAnythingReachesFromEndToEnd() {
    let anything = Span(-.infinity, .infinity)
    #expect(Span(1) / Span(-1, 1) == anything)
    #expect(Span(-1, 1).raised(to: -1) == anything)
    #expect(Span(1, 1e300).raised(to: 2) == anything)
    #expect(Span(1, .infinity).finite == anything)
    #expect(Span(-1, .infinity) * Span(0, 5) == anything)
    #expect(Span(0, 5) * Span(-.infinity, 1) == anything)
    #expect(Span(1) / anything == anything)
    #expect(anything.raised(to: 0) == anything)
    #expect(anything.mayBeMissing)
    #expect(!anything.isMissing)
    #expect(Span.truth(anything, .atLeast, Span(0)) == .unknown)
  }

  @Test func whatIsMissingStaysMissing() {
    let missing = Span(.nan)
    #expect(missing.isMissing)
    #expect(Span(1, .nan).isMissing)
    #expect(Span(.nan, 1).isMissing)
    #expect((missing + Span(1)).isMissing)
    #expect((missing * Span(0)).isMissing)
    #expect((Span(1) / Span(0)).isMissing)
    #expect((Span(1, 2) * missing).isMissing)
    #expect(Span.smaller(missing, Span(1)).isMissing)
    #expect(missing.absolute.isMissing)
    #expect(missing.raised(to: 0).isMissing)
    #expect(missing.rounded(decimals: 1).isMissing)
  }

  @Test func aComparisonHoldsIfItDoesAtEveryPoint() {
    #expect(Span.truth(Span(1, 2), .less, Span(3, 4)) == .yes)
    #expect(Span.truth(Span(1, 3), .less, Span(2, 4)) == .unknown)
    #expect(Span.truth(Span(3, 4), .less, Span(1, 3)) == .no)
    #expect(Span.truth(Span(1, 3), .atMost, Span(3, 4)) == .yes)
    #expect(Span.truth(Span(3, 4), .greater, Span(1, 3)) == .unknown)
    #expect(Span.truth(Span(3, 4), .atLeast, Span(1, 3)) == .yes)
    #expect(Span.truth(Span(.nan), .atLeast, Span(1, 3)) == .unknown)
  }

  @Test func intervalsAreEqualOnlyAsPoints() {
    #expect(Span.truth(Span(2), .equal, Span(2)) == .yes)
    #expect(Span.truth(Span(2), .notEqual, Span(2)) == .no)
    #expect(Span.truth(Span(1, 2), .equal, Span(3, 4)) == .no)
    #expect(Span.truth(Span(1, 2), .notEqual, Span(3, 4)) == .yes)
    #expect(Span.truth(Span(1, 3), .equal, Span(2, 4)) == .unknown)
  }

  @Test func endsEqualButForNoiseMayBeEqual() {
    let justAbove = Span(1 + 1e-10)
    #expect(Span.truth(Span(0, 1), .equal, justAbove) == .unknown)
    #expect(Span.truth(justAbove, .notEqual, Span(0, 1)) == .unknown)
  }

  /// Whenever intervals decide a comparison, every pair of points in them decides it alike.
  @Test(arguments: Condition.Comparison.allCases)
  func noPairOfPointsContradictsTheIntervals(comparison: Condition.Comparison) {
    var generator = SeededGenerator(seed: 11)
    var decided = 0
    for _ in 0..<3_000 {
      let spans = (0..<2).map { _ in
        Span(Double(generator.whole(in: 0...6)), Double(generator.whole(in: 0...6)))
      }
      let truth = Span.truth(spans[0], comparison, spans[1])
      let points = spans.map { $0.isPoint ? $0.low : generator.number(in: $0.low...$0.high) }
      guard truth != .unknown else { continue }
      decided += 1
      #expect(Double.truth(points[0], comparison, points[1]) == truth)
      #expect(Double.truth(spans[0].low, comparison, spans[1].high) == truth)
    }
    #expect(decided > 100)
  }

  @Test func onlyAPointIsAnExponent() {
    #expect(Optional(3) == Span(3).exponent)
    #expect(Span(3, 4).exponent == nil)
    #expect(Span(.nan).exponent == nil)
  }

  @Test func eachKindOfNumberTakesWhatItHolds() {
    #expect(Span(value: 2, span: Span(1, 3)) == Span(1, 3))
    #expect(Double(value: 2, span: Span(1, 3)) == 2)
  }
}
