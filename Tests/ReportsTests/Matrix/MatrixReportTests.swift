import Precedence
import TestSupport
import Testing

@testable import Reports

@Suite struct MatrixReportTests {
  private func report(date: String? = nil) throws -> MatrixReport {
    let (result, summary) = try #require(SampleMatrixAssessment.read)
    return try #require(MatrixReport(result, summary, date: date))
  }

  @Test func `The text is whole`() throws {
    let golden = GoldenFile(ProjectFolder.file("Tests/Cases/reports/matrix-report.txt"))
    #expect(golden.mismatch(with: try report(date: "2026-11-21").text(width: 80)) == nil)
  }

  @Test func `A document says first what is shown`() throws {
    let document = try report(date: "2026-11-21").document
    #expect(document.title == "Calls and concern")
    #expect(
      document.facts == [
        .init("Area", "Testshire"), .init("Date", "21 November 2026"),
        .init("Rules", "Calls and concern, version 3"),
      ]
    )
    #expect(document.sections.map(\.id) == ["matrix", "how-to-read", "levels"])
    #expect(document.record == nil)
  }

  @Test func `Meanings of levels are tables`() throws {
    let section = try #require(try report().document.sections.last)
    let tables = section.blocks.compactMap { block in
      if case .table(let table) = block { table } else { nil }
    }
    #expect(tables.map(\.caption) == ["Concern", "Ratings"])
    guard case .cells(let cells) = try #require(tables.first?.rows.first) else { return }
    #expect(
      cells.map(\.text) == ["Many ask (level 3 of 3)", "more than ten letters\nor a petition"]
    )
  }

  @Test func `Scales without definitions have no section for them`() throws {
    let (result, summary) = try #require(
      SampleMatrixAssessment.read(
        rules: SampleMatrixAssessment.criteria,
        table: "id,calls,wait,change\na,1,1,1\n"
      )
    )
    let report = try #require(MatrixReport(result, summary))
    #expect(report.document.sections.map(\.id) == ["matrix", "how-to-read"])
  }

  @Test func `Rules without a matrix have no report`() throws {
    let summary = try #require(SampleMatrixAssessment.read).summary
    #expect(MatrixReport(SampleResult.assessment(matrix: nil), summary) == nil)
  }
}
