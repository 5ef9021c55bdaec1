import Diagnostics
import Testing

@testable import RulesFile

@Suite struct DatedValueTests {
  private func value(_ role: DatedValue.Role, name: String = "volume") -> DatedValue {
    let place = Location.wholeFile("rules.yaml")
    return DatedValue(
      role: role,
      name: name,
      path: [],
      entries: [
        .init(from: CalendarDay("2024-04-01"), text: "200"),
        .init(from: CalendarDay("2026-04-01"), text: "250"),
      ],
      current: 1,
      location: place,
      sources: [],
      because: nil,
      reviewBy: CalendarDay("2027-03-31"),
      reviewLocation: place
    )
  }

  @Test func `a value is said with what it is for`() {
    #expect(value(.cut(1)).words == "the cut 250 of 'volume'")
    #expect(value(.cuts).words == "the cuts 250 of 'volume'")
    #expect(value(.weight("trend"), name: "risk").words == "the weight 250 of 'trend' in 'risk'")
    #expect(value(.score(0)).words == "the score 250 of 'volume'")
    #expect(value(.scores).words == "the scores 250 of 'volume'")
    #expect(value(.point("50")).words == "the score 250 at 50 of 'volume'")
    #expect(value(.parameter, name: "slack").words == "the parameter 'slack', 250,")
    #expect(value(.cut(1)).title == "cut 2 of 'volume'")
  }

  @Test func `a review is overdue from the day after it`() {
    #expect(!value(.cuts).isReviewOverdue(CalendarDay("2027-03-31")))
    #expect(value(.cuts).isReviewOverdue(CalendarDay("2027-04-01")))
    #expect(!value(.cuts).isReviewOverdue(nil))
  }

  @Test func `its places can be moved, all of them`() {
    let moved = value(.cuts).moved { _ in .wholeFile("other.yaml") }
    #expect(moved.location.file == "other.yaml")
    #expect(moved.reviewLocation.file == "other.yaml")
    #expect(moved.inForce.text == "250")
    #expect(moved.isByDate)
  }
}
