import ScoringKernel
import Testing

@Suite struct ScorecardJoiningTests {
  /// Two cut criteria, a group and a rule that leaves candidates out.
  private var plan: Plan {
    Plan(
      measures: [Measure(), Measure()],
      criteria: [0, 1].map {
        Criterion(
          measure: MeasureIndex($0),
          kind: .cuts([10, 20], isLowerWorse: false),
          levelScores: [1, 2, 3]
        )
      },
      groups: [
        Group(
          terms: [0, 1].map { .init(.criterion(CriterionIndex($0)), weight: Double($0 + 1)) },
          combination: .weightedMean
        )
      ],
      rules: [
        Rule(
          condition: Condition(
            atoms: [.compare(Program([.measure(MeasureIndex(0))]), .less, Program([.number(3)]))],
            steps: [.atom(0)]
          ),
          effects: [.leaveOut]
        )
      ],
      ranking: RankingPlan(
        keys: [.init(.factor(.group(GroupIndex(0))))],
        tieBreaks: [.init(.measure(MeasureIndex(1)))]
      )
    )
  }

  private func table(count: Int) throws -> MeasureTable {
    let first = (0..<count).map { Double(($0 * 7) % 31) }
    let second = (0..<count).map { Double(($0 * 11) % 29) }
    return try #require(MeasureTable(columns: [first, second]))
  }

  @Test(arguments: [1, 2, 3, 7])
  func cardsOfRangesJoinToTheCardOfAll(pieces: Int) throws {
    var evaluator = try Evaluator(plan)
    let table = try table(count: 1000)
    let whole = evaluator.scorecard(table, detail: .keys)
    let size = (1000 + pieces - 1) / pieces
    let cards = stride(from: 0, to: 1000, by: size).map {
      evaluator.scorecard(table, range: $0..<min($0 + size, 1000), detail: .keys)
    }
    #expect(cards.count == pieces)
    #expect(Scorecard.joined(cards) == whole)
    #expect(whole.standings.contains(.leftOut))
  }

  @Test func cardsThatDoNotMeetAreRefused() throws {
    var evaluator = try Evaluator(plan)
    let table = try table(count: 30)
    let first = evaluator.scorecard(table, range: 0..<10, detail: .keys)
    let third = evaluator.scorecard(table, range: 20..<30, detail: .keys)
    #expect(Scorecard.joined([first, third]) == nil)
    #expect(Scorecard.joined([third, first]) == nil)
    #expect(Scorecard.joined([]) == nil)
  }
}
