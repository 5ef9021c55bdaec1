import Diagnostics
import Testing

@testable import PrecedenceCommand

@Suite struct ReportCommandWordingTests {
  private func text(_ finding: Finding) -> String { FindingRenderer().text(finding) }

  @Test func aWrongDateIsShownARightOne() {
    #expect(
      text(CommandWording.wrongDate("tomorrow")) == """
        error[C070]: 'tomorrow' is not a date
          = write year, month and day, as in --date 2026-11-21

        """
    )
  }

  @Test func anIdleOptionIsToldWhereItDoesSomething() {
    #expect(
      text(CommandWording.idleInReport("--date", .csv, forms: [.text, .html])) == """
        error[C072]: '--date' does nothing in a report with --format csv
          = leave it out, or use --format text or --format html

        """
    )
  }
}
