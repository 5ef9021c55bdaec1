import Reports
import Testing

@Suite struct ReportFormatTests {
  @Test func everyFormatStandsInTheHelp() {
    #expect(
      ReportFormat.help(ReportFormat.allCases)
        == "text (for reading), json (for programs, with a versioned schema), csv (for spreadsheets)"
    )
    #expect(ReportFormat.help([.csv]) == "csv (for spreadsheets)")
  }
}
