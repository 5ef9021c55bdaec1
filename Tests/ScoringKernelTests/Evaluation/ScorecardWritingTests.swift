import Testing

@testable import ScoringKernel

@Suite struct ScorecardWritingTests {
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
