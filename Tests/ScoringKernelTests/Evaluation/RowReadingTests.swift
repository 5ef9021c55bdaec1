import Testing

@testable import ScoringKernel

@Suite struct RowReadingTests {
  private func reading(_ table: MeasureTable, corner: Corner = .lowest) throws -> RowReading<Span> {
    let plan = KernelSample.plan()
    let prepared = try PreparedPlan(plan)
    let source = MeasureSource(plan, table)
    var low = FactorBlock(plan)
    var high = FactorBlock(plan)
    low.fill(prepared, source, range: 0..<table.candidateCount, corner: .lowest)
    high.fill(prepared, source, range: 0..<table.candidateCount, corner: .highest)
    return RowReading(plan: plan, table: table, oneEnd: low, otherEnd: high, row: 0)
  }

  @Test func levelsSpanWhatTheEvidenceLeavesOpen() throws {
    var table = KernelSample.table([[12, 3, 1]])
    table.setSpan(Span(4, 16), MeasureIndex(1), CandidateIndex(0))
    let reading = try reading(table)
    #expect(reading.levels(of: .criterion(CriterionIndex(0))) == 1...1)
    #expect(reading.levels(of: .criterion(CriterionIndex(1))) == 0...2)
    #expect(reading.measure(MeasureIndex(1)) == Span(4, 16))
    #expect(reading.measure(MeasureIndex(0)) == Span(12))
  }

  @Test func anAssumedLevelIsMissingToRules() throws {
    let reading = try reading(KernelSample.table([[.nan, 20, 1]]))
    #expect(reading.levels(of: .criterion(CriterionIndex(0))) == nil)
    #expect(reading.levels(of: .criterion(CriterionIndex(1))) == 2...2)
    #expect(reading.measure(MeasureIndex(0)).isMissing)
    // The group has a level all the same: it is made of what was assumed.
    #expect(reading.levels(of: .group(GroupIndex(0))) == 2...2)
  }
}
