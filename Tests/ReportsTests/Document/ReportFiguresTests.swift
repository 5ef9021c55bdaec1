import Testing

@testable import Precedence
@testable import Reports

@Suite struct ReportFiguresTests {
  private let figures = ReportFigures(SampleReport.material)
  private let table = ReportTable(caption: "C", columns: [.init("A")], rows: [])

  private func figure(_ block: ReportBlock) throws -> ReportFigure {
    guard case .figure(let figure) = block else { throw NoFigure() }
    return figure
  }

  private struct NoFigure: Error {}

  @Test func theMatrixIsDrawnToo() throws {
    let material = SampleReport.material
    let view = try #require(MatrixView(material.result, material.summary))
    let figure = try figure(figures.matrix(view))
    #expect(figure.drawing != nil)
    #expect(!figure.caption.isEmpty)
  }

  @Test func chartsHaveTheTableThatSaysTheSame() throws {
    let bar = ContributionsChart.Bar("Arson", parts: [("volume", 0.5)], total: "0.50")
    let row = TrendChart.Row(
      name: "Arson",
      ratio: 1.1,
      interval: 1...1.2,
      text: "+10.0%",
      counts: true
    )
    let blocks = [
      figures.contributions("Title", bars: [bar], table: table),
      figures.trends("trend-1", "Title", rows: [row], table: table),
    ]
    for block in blocks {
      let figure = try figure(block)
      #expect(figure.table.caption == "C")
      #expect(figure.caption == "Title")
      #expect(figure.drawing == nil)
      #expect(figure.picture.text.contains("Arson"))
    }
  }
}
