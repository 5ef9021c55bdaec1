import Diagnostics
import Foundation
import TestSupport
import Testing

@testable import Precedence
@testable import Reports
@testable import Robustness

@Suite struct AssessmentReportTests {
  private let document = AssessmentReport(SampleReport.material).document

  @Test(arguments: [60, 80, 120])
  func theWholeReportAsText(width: Int) {
    let text = ReportText(width: width, showsReasons: true).text(document)
    #expect(ReportSample.mismatch(of: text, with: "report-\(width).txt") == nil)
    for line in text.split(separator: "\n") { #expect(Columns.count(line) <= width) }
  }

  @Test func theWholeReportAsMarkdown() {
    let text = ReportMarkdown().text(document)
    #expect(ReportSample.mismatch(of: text, with: "report.md") == nil)
  }

  @Test func theWholeRankingAsCSV() {
    let text = RankingCSV().text(SampleReport.material.result)
    #expect(ReportSample.mismatch(of: text, with: "report.csv") == nil)
  }

  @Test func sectionsThatSayNothingAreLeftOut() {
    let result = SampleResult.assessment(matrix: nil, ranking: [], unranked: [], missing: [])
    let document = AssessmentReport(ReportMaterial(result: result, summary: .nothing)).document
    #expect(document.sections.map(\.id) == ["in-brief"])
    #expect(document.title == "Themes 2021/22")
    #expect(
      document.facts == [
        .init("Area", "Testshire"), .init("Rules", "Test rules, version 2 (rules/rules.yaml)"),
      ]
    )
  }

  @Test func theReportGrowsNoFasterThanItsCandidates() {
    let lengths = [80, 160].map { count in
      let document = AssessmentReport(SampleReport.many(count)).document
      return ReportText(showsReasons: true).text(document).utf8.count
        + ReportMarkdown().text(document).utf8.count
    }
    #expect(lengths[1] > lengths[0])
    #expect(Double(lengths[1]) < 2.1 * Double(lengths[0]))
  }

  @Test func aLibraryMakesOneFromAnAssessment() throws {
    let files = MemoryFiles([
      "rules.yaml": String(decoding: ProjectFolder.bytes("Rules/simple/rules.yaml"), as: UTF8.self),
      "c.csv": "id,name,volume,last_year,harm,concern\narson,Arson,10,12,200,High\n",
    ])
    let assessment = try #require(
      Assessment.read(rules: "rules.yaml", candidates: "c.csv", from: files).value
    )
    let result = try #require(assessment.result().value)
    let report = AssessmentReport(assessment, result, date: "2026-11-21", palette: .cividis)
    #expect(report.document.title == "Simple risk matrix")
    #expect(report.document.facts.first == .init("Date", "21 November 2026"))
    #expect(report.document.sections.map(\.id).prefix(3) == ["in-brief", "ranking", "matrix"])
    let ids = report.document.sections.map(\.id)
    #expect(Set(ids).count == ids.count)
  }
}
