import Testing

@testable import ScoringKernel

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

@Suite struct ScorecardWritingSampleTests {
  @Test func keysStandColumnByColumnAndLargerComesFirst() throws {
    var evaluator = try Evaluator(KernelSample.plan())
    let card = evaluator.scorecard(KernelSample.table([[25, 25, 4], [1, 1, 9]]))
    // Rating, risk, and the third measure turned round because its lowest comes first.
    #expect(card.keys == [2, 0, 1, 0, -4, -9])
  }

  @Test func standingsComeFromTheRules() throws {
    let plan = KernelSample.plan(
      rules: [KernelSample.rule(atLeast: 8, .leaveOut), KernelSample.rule(atLeast: 99, .keep)]
    )
    var evaluator = try Evaluator(plan)
    let card = evaluator.scorecard(KernelSample.table([[1, 1, 8], [1, 1, 7]]), detail: .keys)
    #expect(card.standings == [.leftOut, .ranked])
  }

  @Test func rulesAtOddsAreNotedWithBothAndTheCandidate() throws {
    let plan = KernelSample.plan(
      rules: [
        KernelSample.rule(atLeast: 1, .move(.down, by: 1)),
        KernelSample.rule(atLeast: 2, .flag),
        KernelSample.rule(atLeast: 3, .move(.down, by: -1)),
      ]
    )
    var evaluator = try Evaluator(plan)
    for detail in [Scorecard.Detail.full, .keys] {
      let card = evaluator.scorecard(KernelSample.table([[1, 1, 2], [1, 1, 3]]), detail: detail)
      #expect(
        card.contradictions == [
          Contradiction(candidate: CandidateIndex(1), first: RuleIndex(0), second: RuleIndex(2))
        ]
      )
    }
  }

  @Test func everyNumberOnTheWayIsKept() throws {
    var evaluator = try Evaluator(
      KernelSample.plan(rules: [KernelSample.rule(atLeast: 5, .keep)])
    )
    let card = evaluator.scorecard(KernelSample.table([[12, 20, 7], [1, 1, 0], [5, 6, .nan]]))
    #expect(card.criterionScores == [2, 1, 1, 3, 1, 2])
    #expect(card.criterionLevels == [1, 0, 0, 2, 0, 1])
    #expect(card.groupNumbers == [0.875, 0, 0.375])
    #expect(card.groupLevels == [2, 0, 1])
    #expect(card.truths == [.yes, .no, .unknown])
    #expect(card.verdicts.map(\.standing) == [.kept, .ranked, .ranked])
  }

  @Test func anOpenTieBreakReachesBothEnds() throws {
    let plan = KernelSample.plan(missing: [.neutral, .neutral, .interval])
    var evaluator = try Evaluator(plan)
    let table = KernelSample.table([[1, 1, .nan]])
    let lowest = evaluator.scorecard(table, detail: .keys, corner: .lowest)
    let highest = evaluator.scorecard(table, detail: .keys, corner: .highest)
    #expect(lowest.keys[2] == -.infinity)
    #expect(highest.keys[2] == .infinity)
  }
}
