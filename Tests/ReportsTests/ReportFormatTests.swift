import Reports
import Testing

@Suite struct ReportFormatTests {
  @Test func everyFormatStandsInTheHelp() {
    #expect(ReportFormat.help == "text (for reading), json (for programs, with a versioned schema)")
    for format in ReportFormat.allCases {
      #expect(ReportFormat.help.contains("\(format.rawValue) (\(format.summary))"))
    }
  }
}
