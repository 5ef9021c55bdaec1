import ScoringKernel
import Testing

@Suite struct MeasureTableTests {
  private let volume = MeasureIndex(0)
  private let first = CandidateIndex(0)

  @Test func aNewTableHoldsNothing() {
    let table = MeasureTable(measureCount: 2, candidateCount: 3)
    #expect(table.columns.map(\.count) == [3, 3])
    #expect(table.columns.allSatisfy { $0.allSatisfy(\.isNaN) })
    #expect(!table.hasIntervals)
  }

  @Test func columnsAreOfOneLength() {
    #expect(MeasureTable(columns: [[1, 2], [3]]) == nil)
    #expect(MeasureTable(columns: [])?.candidateCount == 0)
    let table = MeasureTable(columns: [[1, 2], [3, 4]])
    #expect(table?[MeasureIndex(1), first] == 3)
    #expect(table?[volume, CandidateIndex(1)] == 2)
  }

  @Test func anIntervalIsKeptBesideItsValueAndLeavesTheOthersExact() {
    var table = MeasureTable(rows: [[5, 1], [6, 2]])
    table.setSpan(Span(4, 8), volume, first)
    #expect(table.hasIntervals)
    #expect(table[volume, first] == 5)
    #expect(table.span(volume, first) == Span(4, 8))
    #expect(table.span(volume, CandidateIndex(1)) == Span(6))
  }

  @Test func settingAValueMakesItExact() {
    var table = MeasureTable(rows: [[5]])
    table.setSpan(Span(4, 8), volume, first)
    table[volume, first] = 7
    #expect(table.span(volume, first) == Span(7))
  }
}
