import Diagnostics
import Testing

@testable import PrecedenceCommand

@Suite struct MatrixRequestTests {
  private func report(
    palette: String? = nil,
    date: String? = nil,
    form: MatrixForm = .svg
  ) -> String {
    FindingRenderer().text(
      FindingList(MatrixRequest(palette: palette, date: date, form: form).findings)
    )
  }

  @Test func `Palettes and dates that there are raise no finding`() {
    #expect(report(palette: "cividis", date: "2024-02-29").isEmpty)
    #expect(report(palette: "ylorrd").isEmpty)
    #expect(report(date: "2026-11-21", form: .markdown).isEmpty)
    #expect(report(form: .text).isEmpty)
  }

  @Test func `A palette is nothing to text and Markdown`() {
    let expected = """
      error[C016]: '--palette' means nothing to md
        = add --format svg

      """
    #expect(report(palette: "cividis", form: .markdown) == expected)
    #expect(
      report(palette: "no such", form: .text).hasPrefix(
        "error[C016]: '--palette' means nothing to text\n"
      )
    )
  }

  @Test func `An unknown palette names those that there are`() {
    let expected = """
      error[C071]: there is no palette 'rainbow'
        = the palettes are ylorrd and cividis

      """
    #expect(report(palette: "rainbow") == expected)
  }

  @Test(arguments: ["2026-02-29", "21.11.2026", "", "2026-11", "tomorrow", "2026-11-21T10:00:00Z"])
  func `What is no date is refused`(text: String) {
    let expected = """
      error[C070]: '\(text)' is not a date
        = write year, month and day, as in --date 2026-11-21

      """
    #expect(report(date: text) == expected)
  }
}
