import Testing

@testable import Precedence
@testable import Reports

@Suite struct DatedNumberWordingTests {
  private typealias Value = RulesSummary.DatedNumber.Value

  private let number = RulesSummary.DatedNumber(
    title: "the weight of 'trend' in 'risk'",
    value: Value(text: "40", from: CalendarDate("2024-04-01")),
    earlier: [Value(text: "30", from: CalendarDate("2023-04-01"))],
    later: [Value(text: "50", from: CalendarDate("2026-04-01"))],
    sources: ["strategy"],
    because: "agreed by the board",
    reviewBy: CalendarDate("2027-03-31"),
    isReviewOverdue: true
  )

  @Test func `a number is told with its dates`() {
    #expect(Wording.datedTitle(number) == "Weight of 'trend' in 'risk'")
    #expect(Wording.inForce(number) == "40 since 1 April 2024")
    #expect(
      Wording.otherValues(number)
        == "before: 30 since 1 April 2023; later: 50 from 1 April 2026 on"
    )
    #expect(
      Wording.grounds(number, ["the strategy"]) == "agreed by the board; from the strategy"
    )
    #expect(Wording.review(number) == "31 March 2027: overdue")
  }

  @Test func `what is not said is a dash`() {
    let bare = RulesSummary.DatedNumber(
      title: "cut 1 of 'volume'",
      value: Value(text: "40", from: nil)
    )
    #expect(Wording.datedTitle(bare) == "Cut 1 of 'volume'")
    #expect(Wording.inForce(bare) == "40")
    #expect(Wording.otherValues(bare) == "-")
    #expect(Wording.grounds(bare, []) == "-")
    #expect(Wording.review(bare) == "-")
  }

  private func line(_ day: String?, isByDate: Bool = true, overdue: Int = 0) -> String {
    Wording.values(
      ValuesInForce(
        asOf: day.flatMap { CalendarDate($0) },
        isByDate: isByDate,
        overdueReviews: overdue
      )
    )
  }

  @Test func `which values were in force is one line`() {
    #expect(line("2027-04-01") == "Values as of 1 April 2027")
    #expect(
      line("2027-04-01", overdue: 2)
        == "Values as of 1 April 2027; 2 of them should have been reviewed by then"
    )
    #expect(line(nil) == "Values: the newest, since no day was given")
    #expect(
      line(nil, isByDate: false)
        == "Values: whether one should have been reviewed by now is not known, since no day was given"
    )
  }
}
