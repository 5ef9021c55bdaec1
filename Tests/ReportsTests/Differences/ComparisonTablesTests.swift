import Testing

@testable import Precedence
@testable import Reports

@Suite struct ComparisonTablesTests {
  private func rows(_ table: ReportTable) -> [String] {
    table.rows.map { row in
      switch row {
      case .cells(let cells): cells.map(\.text).joined(separator: " | ")
      case .line(let text): text
      }
    }
  }

  @Test func `a step has a row for each of its differences`() {
    #expect(
      rows(ComparisonTables(SampleComparisons.all).steps) == [
        "1 | Dogs is no longer there |  |  | 0 | 0",
        "2 | weight of 'concern' in 'risk' | 40 (40%) | 60 (50%) | 2 | 3",
        "3 | figures of 'reports' | 2 candidates | 2 candidates | 2 | 2",
        "4 | criterion 'harm' | nothing | {cuts: [1, 2]} | 1 | -",
        " | figures of 'harm' | Fire: 1 day | Fire: 2 days |  | ", "5 | Floods is new |  |  | 0 | 0",
        " | Litter is new |  |  |  | ",
      ]
    )
  }

  @Test func `the steps of a candidate stand in one cell`() {
    let table = ComparisonTables(SampleComparisons.all).places
    #expect(
      rows(table) == [
        "Noise | 3 Medium | 1 High | up 2 | 2: up 1, High, joins the shortlist; 3: up 1",
        "Theft from shops and from vehicles | 1 High | 2= High | down 1 | 3: down 1",
        "Deliberate fires | 2 Medium | 2= Medium | same | 2: down 1, leaves the shortlist; 4: up 1",
        "Floods | not there | 4 Low | new | 5: comes 4th",
        "Litter | not there | not scored | new | 5: comes in", "Dangerous dogs | 4 Low | not there | gone | 1: goes",
      ]
    )
  }

  @Test func `a table of figures where several differ`() {
    let tables = ComparisonTables(SampleComparisons.all).figures
    #expect(tables.map(\.caption) == ["Figures of 'reports'"])
    #expect(tables.map(rows) == [["Noise | 12 reports | 30 reports", "Theft | missing | 4 reports"]])
  }

  @Test func `long tables end in a count`() {
    let result = SampleScenarios.ranking([], [])
    let moves = (0..<120).map { SampleComparisons.move("c\($0)", "1 High", ["2 High"]) }
    let comparison = SampleComparisons.comparison(
      result, result, steps: [SampleComparisons.weight], moves: moves, others: [])
    let rows = rows(ComparisonTables(comparison).places)
    #expect(rows.count == 101)
    #expect(rows.last == "and 20 more, which the JSON form lists")
  }
}
