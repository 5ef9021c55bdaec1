import Testing

@testable import Precedence
@testable import Reports

@Suite struct ShadeListTests {
  private func table(_ shades: [ReportCell.Shade]) -> ReportTable {
    let rows = shades.map { ReportTable.Row.cells([ReportCell("x", shade: $0)]) }
    return ReportTable(caption: "", columns: [.init("a")], rows: rows + [.line("l")])
  }

  @Test func shadesAreFoundEverywhereAndListedOnce() {
    let blocks: [ReportBlock] = [
      .paragraph("p"), .list(["l"]), .table(table([.init(step: 4, of: 5), .init(step: 0, of: 5)])),
      .fold(
        .init(
          id: "f",
          title: "f",
          blocks: [.table(table([.init(step: 1, of: 3), .init(step: 0, of: 5)]))]
        )
      ),
      .figure(
        .init(
          id: "g",
          caption: "g",
          picture: SamplePage.picture,
          table: table([.init(step: 2, of: 3)])
        )
      ),
    ]
    let document = ReportDocument(
      title: "t",
      facts: [],
      sections: [ReportSection(id: "s", title: "s", blocks: blocks)]
    )
    #expect(
      ShadeList(document).shades.map(HTMLClass.name)
        == ["shade-2-of-3", "shade-3-of-3", "shade-1-of-5", "shade-5-of-5"]
    )
  }
}
