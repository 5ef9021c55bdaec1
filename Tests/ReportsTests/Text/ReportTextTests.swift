import Foundation
import Testing

@testable import Reports

@Suite struct ReportTextTests {
  private let fold = ReportFold(id: "f", title: "Fold", blocks: [.list(["inside"])])

  private func document(_ blocks: [ReportBlock]) -> ReportDocument {
    ReportDocument(
      title: "Title",
      facts: [.init("Area", "Testshire")],
      sections: [
        ReportSection(id: "a", title: "Section", blocks: blocks),
        ReportSection(id: "b", title: "Reasons", blocks: [.paragraph("Lead"), .fold(fold)]),
      ]
    )
  }

  @Test func reasonsStandThereWhenAskedFor() {
    let document = document([.paragraph("p"), .list(["i"])])
    let head = """
      Title
      Area: Testshire

      Section
      -------
      p

      - i

      """
    #expect(ReportText().text(document) == head)
    #expect(
      ReportText(showsReasons: true).text(document) == head + """

        Reasons
        -------
        Lead

        Fold

          - inside

        """
    )
  }

  @Test(arguments: [(-3, 60), (60, 60), (99, 99), (5000, 120)])
  func theWidthStaysWithinItsBounds(asked: Int, given: Int) {
    #expect(ReportText(width: asked).width == given)
  }

  private func figure(_ drawing: MatrixDrawing?) -> ReportBlock {
    let picture = SVGPicture(title: "", summary: "", width: 1, height: 1, element: MarkupWriter())
    let table = ReportTable(
      caption: "The table",
      columns: [.init("Name")],
      rows: [.cells([ReportCell("a")])]
    )
    return .figure(
      ReportFigure(id: "x", caption: "Caption", picture: picture, drawing: drawing, table: table)
    )
  }

  @Test func aFigureIsDrawnIfItHasADrawing() throws {
    let view = try #require(MatrixView(SampleResult.assessment(), .nothing))
    let drawing = MatrixDrawing(view)
    let drawn = ReportText(width: 60).text(document([figure(drawing)]))
    let lines = drawing.lines(width: 60).joined(separator: "\n")
    #expect(drawn.hasSuffix("-------\n\(lines)\n\nCaption\n"))
    let text = ReportText(width: 60).text(document([figure(nil)]))
    #expect(text.hasSuffix("-------\nThe table\n\nName\n----\na\n"))
  }

  @Test func wideTablesAreSplitWithTheirRowHeadings() {
    let titles = (1...12).map { "Column \($0)" }
    let table = ReportTable(
      caption: "Wide",
      columns: [.init("Place"), .init("Name", isHeading: true)] + titles.map { .init($0) },
      rows: [
        .cells((["1", "Arson"] + titles.map { "of \($0)" }).map { ReportCell($0) }),
        .line("end of all that there is to see in this table, however long the words are"),
      ]
    )
    let text = ReportText(width: 60).text(document([.table(table)]))
    for line in text.split(separator: "\n") { #expect(Columns.count(line) <= 60) }
    #expect(text.components(separatedBy: "Place  Name ").count > 3)
    #expect(text.contains("of Column 12"))
  }

  @Test func namesOfAnyKindStayInsideTheWidth() {
    let document = AssessmentReport(SampleReport.hostile).document
    let text = ReportText(width: 72, showsReasons: true).text(document)
    for line in text.split(separator: "\n") { #expect(Columns.count(line) <= 72) }
    #expect(text.contains("<script>alert(1)</script> | **x**"))
    #expect(!text.contains("\u{1B}"))
  }
}
