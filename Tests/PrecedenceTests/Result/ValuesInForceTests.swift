import Testing

@testable import Precedence

@Suite struct ValuesInForceTests {
  private func values(_ cut: String, asOf: String? = nil) throws -> ValuesInForce? {
    var sample = Sample()
    sample.rules = sample.rules.changing("[10, 100]", to: "[10, \(cut)]")
    let day = asOf.flatMap { CalendarDate($0) }
    let read = Assessment.read("assessment.yaml", asOf: day, from: sample.files)
    return try #require(read.value?.result().value).values
  }

  private static let byDate = "{values: {2024-04-01: 100, 2026-04-01: 500}, review_by: 2027-03-31}"

  @Test func `rules without dates have none`() throws {
    #expect(try values("100", asOf: "2028-01-01") == nil)
    #expect(try values("{value: 100, because: agreed}", asOf: "2028-01-01") == nil)
  }

  @Test func `a review is overdue from the day after`() throws {
    let day = CalendarDate("2027-03-31")
    #expect(try values(Self.byDate, asOf: "2027-03-31") == ValuesInForce(asOf: day))
    #expect(try values(Self.byDate, asOf: "2027-04-01")?.overdueReviews == 1)
  }

  @Test func `without a day nothing is overdue`() throws {
    #expect(try values(Self.byDate) == ValuesInForce(asOf: nil))
    #expect(
      try values("{value: 100, review_by: 2020-01-01}") == ValuesInForce(asOf: nil, isByDate: false)
    )
  }
}
