import Diagnostics
import Testing

@testable import Precedence

@Suite struct DatedNumberWriterTests {
  @Test func `a number comes with what held before and what will hold`() throws {
    let rules = Sample().rules.changing(
      "[10, 100]",
      to: """
        [10, {values: {2023-04-01: 80, 2024-04-01: 100, 2026-04-01: 500}, because: so, \
        review_by: 2024-12-31}]
        """
    )
    let source = SourceText(name: "rules.yaml", text: rules)
    let read = Rules.read(source, asOf: CalendarDate("2025-01-01"))
    let summary = try #require(read.value).summary
    #expect(
      summary.datedNumbers == [
        .init(
          title: "cut 2 of 'volume'",
          value: .init(text: "100", from: CalendarDate("2024-04-01")),
          earlier: [.init(text: "80", from: CalendarDate("2023-04-01"))],
          later: [.init(text: "500", from: CalendarDate("2026-04-01"))],
          because: "so",
          reviewBy: CalendarDate("2024-12-31"),
          isReviewOverdue: true
        )
      ]
    )
    #expect(summary.asOf?.text == "2025-01-01")
  }
}
