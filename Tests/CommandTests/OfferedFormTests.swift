import Reports
import Testing

@testable import PrecedenceCommand

@Suite struct OfferedFormTests {
  @Test func `Text is what nobody has to ask for`() {
    #expect(ReportForm.standard.format == .text)
    #expect(TableForm.standard.format == .text)
    #expect(TestForm.standard.format == .text)
    #expect(MatrixForm.standard.format == .text)
    #expect(DocumentForm.standard.format == .text)
  }

  @Test func `Every form stands for a format of its own`() {
    #expect(ReportForm.allCases.map(\.format) == [.text, .json])
    #expect(TableForm.allCases.map(\.format) == [.text, .json, .csv])
    #expect(TestForm.allCases.map(\.format) == [.text, .json, .junit])
    #expect(MatrixForm.allCases.map(\.format) == [.text, .svg, .markdown])
    #expect(DocumentForm.allCases.map(\.format) == [.text, .markdown, .html, .csv, .json])
  }
}
