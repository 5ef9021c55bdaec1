import Reports
import Testing

@Suite struct ReportFormatTests {
  @Test func everyFormatStandsInTheHelp() {
    #expect(
      ReportFormat.help(ReportFormat.allCases)
        == "text (for reading), json (for programs, with a versioned schema), csv (for spreadsheets), "
        + "md (Markdown, for documents), html (one page for screen and paper), svg (a picture), "
        + "junit (JUnit XML, for build servers)"
    )
    #expect(ReportFormat.help([.csv]) == "csv (for spreadsheets)")
  }
}
