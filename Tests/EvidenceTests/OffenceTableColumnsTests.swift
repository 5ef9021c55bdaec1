import Testing

@testable import Evidence

@Suite struct OffenceTableColumnsTests {
  @Test func comparedColumnsAreCountsListedOrNot() {
    let comparison = OffenceTableColumns.Comparison(thisPeriod: "now", lastPeriod: "before")
    let columns = OffenceTableColumns(
      id: "id",
      counts: ["before", "target", "target"],
      comparison: comparison
    )
    #expect(columns.allCounts.map(\.text) == ["before", "target", "now"])
    #expect(OffenceTableColumns(id: "id").allCounts.isEmpty)
  }
}
