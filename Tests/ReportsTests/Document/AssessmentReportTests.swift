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
}
