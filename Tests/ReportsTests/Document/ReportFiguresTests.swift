import Testing

@testable import Precedence
@testable import Reports

@Suite struct ReportFiguresTests {
  @Test func everyPictureHasItsTable() {
    let figures = ReportFigures(SampleReport.material)
    let table = ReportTable(caption: "C", columns: [.init("A")], rows: [])
    let bar = ContributionBar(
      label: "Arson",
      parts: [.init(name: "volume", value: 0.5)],
      total: "0.50"
    )
    let row = TrendRow(name: "Arson", ratio: 1.1, interval: 1...1.2, text: "+10.0%", counts: true)
    let blocks =
      figures.matrix + [
        figures.contributions("Title", bars: [bar], table: table),
        figures.trends("trend-1", "Title", rows: [row], table: table),
      ]
    let section = ReportSection(id: "a", title: "", blocks: blocks)
    #expect(section.tables.count >= 3)
  }

  @Test func withoutAMatrixThereIsNone() {
    let result = SampleResult.assessment(matrix: nil)
    #expect(ReportFigures(ReportMaterial(result: result, summary: .nothing)).matrix.isEmpty)
  }
}
