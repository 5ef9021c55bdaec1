import Testing

@testable import Reports

@Suite struct PageTableTests {
  private func text(_ table: ReportTable) -> String {
    SamplePage.html { PageTable(table).write(to: &$0) }
  }

  @Test func headingsHeadTheirColumnsAndRows() {
    let table = ReportTable(
      caption: "C",
      columns: [.init("", isHeading: true), .init("Number", isNumber: true), .init("Text")],
      rows: [.cells([.init("a"), .init("1"), .init("b")]), .line("End")]
    )
    #expect(
      text(table) == """
        <table class="short"><caption id="table_1"><span>C</span></caption>
        <thead><tr><td></td><th scope="col" class="number">Number</th><th scope="col">Text</th></tr></thead>
        <tbody><tr><th scope="row">a</th><td class="number">1</td><td>b</td></tr>
        <tr class="line"><td colspan="3"><span>End</span></td></tr>
        </tbody></table>
        """
    )
  }

  @Test func aRowHasAsManyCellsAsThereAreColumns() {
    let columns = [ReportTable.Column("A"), .init("B")]
    let rows: [ReportTable.Row] = [.cells([]), .cells([.init("1"), .init("2"), .init("3")])]
    #expect(
      text(ReportTable(caption: "", columns: columns, rows: rows)).contains(
        "<tbody><tr><td></td><td></td></tr>\n<tr><td>1</td><td>2</td></tr>\n</tbody>"
      )
    )
  }

  @Test func aWideTableCanBeScrolledWithTheKeyboard() {
    let frame =
      "<div class=\"wide\" role=\"region\" aria-labelledby=\"table_1\" tabindex=\"0\"><table"
    #expect(text(SamplePage.ranking).hasPrefix(frame))
    #expect(text(SamplePage.ranking).hasSuffix("</table></div>"))
  }

  @Test func inAFoldItsTitleTellsItFromTheOthers() {
    let fold = PageAnchor("why-noise")
    let html = SamplePage.html { PageTable(SamplePage.ranking, in: fold).write(to: &$0) }
    #expect(html.contains("aria-labelledby=\"why-noise_title table_1\""))
  }

  @Test func longHeadingsMayBeBroken() {
    let title = String(repeating: "x", count: 21)
    let table = ReportTable(caption: "", columns: [.init(title, isNumber: true)], rows: [])
    #expect(text(table).contains("<th scope=\"col\" class=\"number long\">"))
  }

  @Test func aTableWithoutRowsOrColumnsIsWrittenToo() {
    #expect(
      PageReading("<a>" + text(ReportTable(caption: "", columns: [], rows: [])) + "</a>").problem
        == nil
    )
    let line = ReportTable(caption: "", columns: [], rows: [.line("x")])
    #expect(text(line).contains("colspan=\"1\""))
  }
}
