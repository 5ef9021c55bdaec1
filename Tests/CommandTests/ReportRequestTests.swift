import Diagnostics
import Precedence
import Reports
import Testing

@testable import PrecedenceCommand

@Suite struct ReportRequestTests {
  private func messages(_ request: ReportRequest) -> [String] { request.findings.map(\.message) }

  @Test(arguments: DocumentForm.allCases)
  func nothingAskedIsNothingWrong(form: DocumentForm) {
    #expect(ReportRequest(form: form).findings.isEmpty)
  }

  @Test(arguments: DocumentForm.allCases)
  func everyOptionDoesSomethingInSomeForm(form: DocumentForm) {
    let request = ReportRequest(
      form: form,
      showsReasons: true,
      date: "2026-11-21",
      palette: "cividis",
      hasByteOrderMark: true
    )
    let idle = messages(request).compactMap { $0.split(separator: "'").first.map(String.init) }
    let expected: [DocumentForm: [String]] = [
      .text: ["--palette", "--bom"], .markdown: ["--why", "--palette", "--bom"],
      .html: ["--why", "--bom"], .csv: ["--why", "--date", "--palette"],
      .json: ["--why", "--date", "--palette", "--bom"],
    ]
    #expect(idle == expected[form])
  }

  @Test(arguments: ["", "21 November", "2026-02-30", "26-11-21", "2026-11-21 "])
  func whatIsNoDateIsRefused(text: String) {
    #expect(
      messages(ReportRequest(form: .text, date: text)) == ["'\(text)' is not a date"]
    )
  }

  @Test func theNearestPaletteIsOffered() {
    let findings = ReportRequest(form: .html, palette: "cividas").findings
    #expect(
      FindingRenderer().text(FindingList(findings)) == """
        error[C071]: there is no palette 'cividas'
          = did you mean 'cividis'?
          = the palettes are ylorrd and cividis

        """
    )
  }

  @Test func thePaletteIsTheOneAskedFor() {
    #expect(ReportRequest(form: .html).colours == .yellowOrangeRed)
    #expect(ReportRequest(form: .html, palette: "cividis").colours == .cividis)
  }
}
