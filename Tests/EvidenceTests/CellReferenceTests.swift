import Evidence
import Testing

@Suite struct CellReferenceTests {
  @Test func referenceIsPrintedAsFileAndRow() {
    let cell = CellReference(file: "offences.csv", row: 21, column: "this_year", columnNumber: 5)
    #expect("2,053 (\(cell))" == "2,053 (offences.csv:21)")
  }

  @Test func referencesAreOrderedAsRead() {
    let cells = [("b", 1, 1), ("a", 10, 1), ("a", 2, 3), ("a", 2, 1)].map {
      CellReference(file: $0.0, row: $0.1, column: "", columnNumber: $0.2)
    }
    #expect(cells.sorted() == cells.reversed())
  }
}
