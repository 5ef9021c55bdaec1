import Testing

@testable import Reports

@Suite struct ReportTableConversionTests {
  private let text = TextTable(
    columns: [.init(title: "Name", givesWay: true), .init(title: "Count", isNumber: true)],
    rows: [.cells(["a\nb", "1"]), .line("end")]
  )

  @Test func aTableOfTextBecomesOneOfAReport() {
    let table = ReportTable(text, caption: "C", heading: 0)
    #expect(table.caption == "C")
    #expect(
      table.columns == [.init("Name", isHeading: true), .init("Count", isNumber: true)]
    )
    #expect(table.texts == [["a b", "1"], ["end"]])
  }

  @Test func linesOfACellStayLines() {
    let table = ReportTable(
      caption: "C",
      columns: [.init("Name"), .init("Count", isNumber: true)],
      rows: [.cells([ReportCell("one\ntwo words"), ReportCell("7")])]
    )
    #expect(
      TextTable(table).lines(width: 60) == [
        "Name       Count", "---------  -----", "one            7", "two words",
      ]
    )
  }
}
