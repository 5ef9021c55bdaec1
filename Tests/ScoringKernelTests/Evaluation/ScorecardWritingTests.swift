import ScoringKernel
import Testing

/// The keys that a card holds, at each of its corners.
@Suite struct ScorecardWritingTests {
  private var plan: Plan {
    var plan = Plan.single(.cuts(0, [10, 20]), missing: .interval)
    plan.ranking = RankingPlan(
      keys: [
        .init(.factor(.group(GroupIndex(0)))),
        .init(.factor(.criterion(CriterionIndex(0))), isLowestFirst: true),
      ],
      tieBreaks: [
        .init(.measure(MeasureIndex(0))), .init(.measure(MeasureIndex(0)), isLowestFirst: true),
      ]
    )
    return plan
  }

  @Test func theLikelyKeysAreTheValuesAsGiven() throws {
    #expect(try keys(15, Span(5, 25), .likely) == [0.5, -2, 15, -15])
  }

  @Test func atACornerEveryKeyIsAtItsMostOrLeastSeriousEnd() throws {
    #expect(try keys(15, Span(5, 25), .highest) == [1, -1, 25, -5])
    #expect(try keys(15, Span(5, 25), .lowest) == [0, -3, 5, -25])
  }

  @Test func anOpenMeasureMayStandAnywhere() throws {
    #expect(try keys(.nan, nil, .highest) == [1, -1, .infinity, .infinity])
    #expect(try keys(.nan, nil, .lowest) == [0, -3, -.infinity, -.infinity])
    #expect(areIdentical(try keys(.nan, nil, .likely), [0.5, -2, .nan, .nan]))
  }

  @Test func aMeasureMissingUnderAnotherPolicyStaysMissing() throws {
    var plan = plan
    plan.measures[0].missing = .worst
    var evaluator = try Evaluator(plan)
    for corner in Corner.allCases {
      let keys = evaluator.scorecard(MeasureTable(rows: [[.nan]]), corner: corner).keys
      #expect(areIdentical(keys, [1, -3, .nan, .nan]))
    }
  }

  private func keys(_ value: Double, _ span: Span?, _ corner: Corner) throws -> [Double] {
    var table = MeasureTable(rows: [[value]])
    if let span { table.setSpan(span, MeasureIndex(0), CandidateIndex(0)) }
    var evaluator = try Evaluator(plan)
    return evaluator.scorecard(table, corner: corner).keys
  }
}
