import ScoringKernel
import Testing

/// What rules make of a candidate that stands at likelihood 3 of 5 and impact 3 of 5, rated 1 of 3.
@Suite struct VerdictTests {
  @Test func withoutRulesTheRatingIsThatOfTheCell() throws {
    #expect(try cell([]).rating == 1)
    #expect(try cell([]).movedDown == 2)
  }

  @Test func movesAddUpAndEndAtTheEdge() throws {
    #expect(try cell([[.move(.down, by: 1)], [.move(.down, by: 1)]]).movedDown == 4)
    #expect(try cell([[.move(.down, by: 9)]]).movedDown == 4)
    #expect(try cell([[.move(.across, by: -9)]]).movedAcross == 0)
    let both = try cell([[.move(.down, by: 1), .move(.across, by: 1)]])
    #expect([both.down, both.movedDown, both.across, both.movedAcross] == [2, 3, 2, 3])
    #expect(both.rating == 2)
  }

  @Test(arguments: [Int.max, .min])
  func movesBeyondAllMeasureDoNotOverflow(steps: Int) throws {
    let cell = try cell([[.move(.down, by: steps)], [.move(.down, by: steps)]])
    #expect(cell.movedDown == (steps > 0 ? 4 : 0))
  }

  @Test func ofSeveralFloorsTheHighestHoldsAndOfSeveralCeilingsTheLowest() throws {
    #expect(try cell([[.ratingAtLeast(2)], [.ratingAtLeast(3)], [.ratingAtLeast(0)]]).rating == 3)
    #expect(try cell([[.ratingAtMost(2)], [.ratingAtMost(0)]]).rating == 0)
    #expect(try cell([[.ratingAtLeast(3)]]).cellRating == 1)
    #expect(try cell([[.ratingAtLeast(0)], [.ratingAtMost(3)]]).rating == 1)
  }

  @Test func theOrderOfTheRulesDoesNotMatter() throws {
    let effects: [[Rule.Effect]] = [
      [.move(.down, by: 1)], [.ratingAtLeast(2)], [.keep], [.move(.across, by: 1)], [.flag],
    ]
    let forwards = try card(effects)
    let backwards = try card(effects.reversed())
    #expect(forwards.verdicts == backwards.verdicts)
    #expect(forwards.cells == backwards.cells)
    #expect(forwards.standings == [.kept])
  }

  private static let standings: [(Rule.Effect, Standing)] = [
    (.keep, .kept), (.leaveOut, .leftOut), (.monitor, .monitored), (.flag, .ranked),
  ]

  @Test(arguments: standings)
  func aRuleMaySayWhatBecomesOfACandidate(effect: Rule.Effect, standing: Standing) throws {
    #expect(try card([[effect]]).standings == [standing])
  }

  private static let opposites: [(Rule.Effect, Rule.Effect)] = [
    (.move(.down, by: 1), .move(.down, by: -2)), (.ratingAtLeast(2), .ratingAtMost(1)),
    (.keep, .leaveOut), (.keep, .monitor), (.leaveOut, .monitor),
  ]

  @Test(arguments: opposites)
  func rulesThatCannotBothBeFollowedAreReportedWithBoth(
    first: Rule.Effect,
    second: Rule.Effect
  ) throws {
    #expect(first.contradicts(second))
    #expect(second.contradicts(first))
    for effects in [[[first], [.flag], [second]], [[second], [.flag], [.flag, first]]] {
      let contradictions = try card(effects).contradictions
      #expect(contradictions.map { [$0.first.position, $0.second.position] } == [[0, 2]])
      #expect(contradictions.map { $0.candidate } == [CandidateIndex(0)])
    }
  }

  private static let compatible: [(Rule.Effect, Rule.Effect)] = [
    (.move(.down, by: 1), .move(.across, by: -1)), (.move(.down, by: 1), .move(.down, by: 2)),
    (.move(.down, by: 0), .move(.down, by: -1)), (.ratingAtLeast(2), .ratingAtMost(2)),
    (.keep, .keep), (.keep, .ratingAtMost(0)), (.flag, .leaveOut),
    (.ratingAtLeast(1), .ratingAtLeast(2)),
  ]

  @Test(arguments: compatible)
  func rulesThatAgreeAreNot(first: Rule.Effect, second: Rule.Effect) throws {
    #expect(!first.contradicts(second))
    #expect(!second.contradicts(first))
    #expect(try card([[first], [second]]).contradictions.isEmpty)
  }

  @Test func aRuleThatContradictsItselfIsReportedTwice() throws {
    let contradictions = try card([[.keep, .leaveOut]]).contradictions
    #expect(contradictions.map { [$0.first, $0.second] } == [[RuleIndex(0), RuleIndex(0)]])
  }

  @Test func aRuleThatIsOffOrDoesNotHoldDoesNothing() throws {
    var plan = plan([[.keep], [.leaveOut], [.monitor]])
    plan.rules[0].isOn = false
    plan.rules[1].condition = .always(.no)
    plan.rules[2].condition = .always(.unknown)
    var evaluator = try Evaluator(plan)
    let card = evaluator.scorecard(table)
    #expect(card.standings == [.ranked])
    #expect(card.contradictions.isEmpty)
    #expect(card.truths == [.unknown, .no, .unknown])
  }

  @Test func aDoubtfulRuleCountsAtTheEndTowardsWhichItPulls() throws {
    var plan = plan([[.ratingAtLeast(3), .move(.down, by: -2)]])
    plan.rules[0].condition = .always(.unknown)
    var evaluator = try Evaluator(plan)
    #expect(evaluator.scorecard(table, corner: .likely).cells[0].rating == 1)
    #expect(evaluator.scorecard(table, corner: .highest).cells[0].rating == 3)
    #expect(evaluator.scorecard(table, corner: .highest).cells[0].movedDown == 2)
    #expect(evaluator.scorecard(table, corner: .lowest).cells[0].rating == 0)
  }

  private let table = MeasureTable(rows: [[300, 0, 2_000]])

  private func plan(_ effects: [[Rule.Effect]]) -> Plan {
    var plan = Plan.sample
    plan.rules = effects.map { Rule(condition: .always(.yes), effects: $0) }
    return plan
  }

  private func card(_ effects: [[Rule.Effect]]) throws -> Scorecard {
    var evaluator = try Evaluator(plan(effects))
    return evaluator.scorecard(table)
  }

  private func cell(_ effects: [[Rule.Effect]]) throws -> Scorecard.Cell {
    try card(effects).cells[0]
  }
}
