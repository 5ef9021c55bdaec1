import ScoringKernel
import Testing

@Suite struct DerivationsTests {
  /// Harm over volume, and ten times that.
  private let plan = Plan(
    measures: [Measure](repeating: Measure(), count: 4),
    derivations: [
      .formula(Program([.measure(1), .measure(0), .divide]), for: 2),
      .formula(Program([.measure(2), .number(10), .multiply]), for: 3),
    ],
    ranking: RankingPlan(keys: [.init(.measure(MeasureIndex(3)))])
  )

  @Test func measuresAreWorkedOutFromOthersInTurn() {
    let table = derived([[4, 10, -1, -1], [0, 10, -1, -1], [.nan, 1, -1, -1]])
    #expect(areIdentical(table.columns[2], [2.5, .nan, .nan]))
    #expect(areIdentical(table.columns[3], [25, .nan, .nan]))
    #expect(!table.hasIntervals)
  }

  @Test func intervalsGoThroughFormulas() {
    let table = derived([[4, 10, 0, 0]], Span(2, 5))
    #expect(table[MeasureIndex(2), CandidateIndex(0)] == 2.5)
    #expect(table.span(MeasureIndex(2), CandidateIndex(0)) == Span(2, 5))
    #expect(table.span(MeasureIndex(3), CandidateIndex(0)) == Span(20, 50))
  }

  @Test func aQuotientWhoseDivisorMayBeZeroMayBeAnything() {
    let table = derived([[4, 10, 0, 0]], Span(0, 5))
    #expect(table[MeasureIndex(2), CandidateIndex(0)] == 2.5)
    let anything = Span(-.infinity, .infinity)
    #expect(table.span(MeasureIndex(2), CandidateIndex(0)) == anything)
    #expect(table.span(MeasureIndex(3), CandidateIndex(0)) == anything)
  }

  @Test func whatIsMissingHasNoInterval() {
    let table = derived([[0, 10, 0, 0]], Span(0, 5))
    #expect(table.span(MeasureIndex(2), CandidateIndex(0)).isMissing)
  }

  @Test func oneCandidateCanBeWorkedOutAlone() {
    var table = MeasureTable(rows: [[4, 10, -1, -1], [2, 10, -1, -1]])
    plan.derive(in: &table, for: CandidateIndex(1))
    plan.derive(in: &table, for: CandidateIndex(2))
    #expect(table.columns[2] == [-1, 5])
    #expect(table.columns[3] == [-1, 50])
    var other = MeasureTable(rows: [[1, 2]])
    plan.derive(in: &other, for: CandidateIndex(0))
    #expect(other.columns == [[1], [2]])
  }

  @Test func aTableOfAnotherShapeIsLeftAlone() {
    var table = MeasureTable(rows: [[1, 2]])
    plan.derive(in: &table)
    #expect(table.columns == [[1], [2]])
  }

  @Test func aChangeIsWorkedOutInPerCent() {
    var plan = Plan(
      measures: [Measure](repeating: Measure(), count: 3),
      ranking: RankingPlan(keys: [.init(.measure(MeasureIndex(2)))])
    )
    let change = ChangeMethod(current: MeasureIndex(0), base: MeasureIndex(1))
    plan.derivations = [Derivation(target: MeasureIndex(2), method: .change(change))]
    var table = MeasureTable(rows: [[150, 100, 0], [5, 0, 0], [0, 0, 0]])
    plan.derive(in: &table)
    #expect(areIdentical(table.columns[2], [50, .nan, 0]))
  }

  private func derived(_ rows: [[Double]], _ span: Span? = nil) -> MeasureTable {
    var table = MeasureTable(rows: rows)
    if let span { table.setSpan(span, MeasureIndex(0), CandidateIndex(0)) }
    plan.derive(in: &table)
    return table
  }
}
