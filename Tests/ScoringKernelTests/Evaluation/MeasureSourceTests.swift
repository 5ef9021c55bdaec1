import ScoringKernel
import Testing

/// What a criterion reads when a measure lies within an interval.
@Suite struct MeasureSourceTests {
  @Test func aRisingCriterionIsLowestAtTheLowerEnd() throws {
    #expect(try ends(.cuts(0, [10, 20]), Span(5, 25)) == [1, 2, 3])
    #expect(try ends(.points(0, [0, 100], [0, 10]), Span(5, 25)) == [0.5, 1.5, 2.5])
  }

  @Test func aFallingCriterionIsLowestAtTheUpperEnd() throws {
    #expect(try ends(.cuts(0, [10, 20], isLowerWorse: true), Span(5, 25)) == [1, 2, 3])
    #expect(try ends(.points(0, [0, 100], [10, 0]), Span(5, 25)) == [7.5, 8.5, 9.5])
  }

  @Test func yesOrNoMayBeEither() throws {
    for isYesWorse in [true, false] {
      let criterion = Criterion(
        measure: MeasureIndex(0),
        kind: .yesNo(isYesWorse: isYesWorse),
        levelScores: [0, 1]
      )
      let ends = try ends(criterion, Span(0, 1))
      #expect([ends[0], ends[2]] == [0, 1])
    }
  }

  @Test func aLineWithAPeakIsHighestThere() throws {
    let peak = Criterion.points(0, [0, 10, 20], [0, 5, 1])
    #expect(try ends(peak, Span(8, 20)) == [1, 3.4, 5])
    #expect(try ends(peak, Span(0, 12)) == [0, 3, 5])
    let valley = Criterion.points(0, [0, 10, 20], [4, 1, 3])
    #expect(try ends(valley, Span(0, 20)) == [1, 1, 4])
  }

  /// The score at any point of an interval lies between those at the corners.
  @Test func noPointOfAnIntervalScoresBeyondTheCorners() throws {
    var generator = SeededGenerator(seed: 31)
    for _ in 0..<200 {
      let inputs = [0.0, 1 + generator.unit(), 3 + generator.unit(), 6]
      let line = Criterion.points(0, inputs, inputs.map { _ in 10 * generator.unit() })
      let span = Span(generator.number(in: -1...7), generator.number(in: -1...7))
      let ends = try ends(line, span)
      for _ in 0..<10 {
        let point = generator.number(in: span.low...span.high)
        let score = try self.ends(line, Span(point))[1]
        #expect(score >= ends[0] - 1e-12 && score <= ends[2] + 1e-12)
      }
    }
  }

  /// The scores at the lowest corner, in the middle of the interval and at the highest corner.
  private func ends(_ criterion: Criterion, _ span: Span) throws -> [Double] {
    var table = MeasureTable(rows: [[span.low + (span.high - span.low) / 2]])
    table.setSpan(span, MeasureIndex(0), CandidateIndex(0))
    var evaluator = try Evaluator(.single(criterion))
    return [Corner.lowest, .likely, .highest].map {
      evaluator.scorecard(table, corner: $0).criterionScores[0]
    }
  }
}
