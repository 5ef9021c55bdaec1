import Diagnostics
import Testing

@testable import RulesFile

@Suite struct OtherDaysTests {
  /// Rules whose first cut changes in every year from 2001 on, to a number that is too large in some.
  private func rules(_ years: ClosedRange<Int>, tooLargeIn wrong: [Int] = []) -> SourceText {
    let values = years.map { "\($0)-04-01: \(wrong.contains($0) ? 900 : $0 % 100)" }
    var text = RulesText()
    text.criteria = "a: {cuts: [{values: {\(values.joined(separator: ", "))}}, 500]}"
    return text.source
  }

  private func read(_ years: ClosedRange<Int>, asOf: String?) -> OtherDays? {
    let document = RulesReader.read(rules(years)).rules?.document
    return document.map { OtherDays($0.datedValues, asOf: asOf.flatMap { CalendarDay($0) }) }
  }

  @Test func `days to come are tried first, then the latest that have passed`() throws {
    let few = try #require(read(2024...2027, asOf: "2025-12-31"))
    #expect(few.tried.map(\.text) == ["2026-04-01", "2027-04-01", "2024-04-01"])
    #expect(few.left.isEmpty && few.findings.isEmpty)
    let many = try #require(read(2001...2030, asOf: "2024-04-01"))
    #expect(many.tried.count == OtherDays.limit)
    #expect(
      many.tried.prefix(7).map(\.text) == [
        "2025-04-01", "2026-04-01", "2027-04-01",
        "2028-04-01", "2029-04-01", "2030-04-01", "2023-04-01",
      ]
    )
    #expect(many.left.map(\.text).first == "2001-04-01")
    #expect(many.left.count == 9)
  }

  @Test func `without a date the newest values are in force, and none is to come`() throws {
    let days = try #require(read(2024...2026, asOf: nil))
    #expect(days.tried.map(\.text) == ["2025-04-01", "2024-04-01"])
  }

  @Test func `rules that will be wrong are told however many dates have passed`() {
    let source = rules(2001...2030, tooLargeIn: [2030])
    let found = RulesReader.read(source, asOf: CalendarDay("2026-11-21")).findings.sorted
    #expect(found.contains { $0.code == "R188" && $0.message.hasPrefix("as of 2030-04-01 these") })
  }

  @Test func `a note says which days are left out`() {
    let found = RulesReader.read(rules(2001...2030), asOf: CalendarDay("2026-11-21")).findings
    #expect(
      found.sorted.map(\.message) == [
        "whether these rules can be used as of 9 further dates from 2001-04-01 to 2009-04-01 has not "
          + "been tried"
      ]
    )
    #expect(found.sorted.map(\.code) == ["R191"])
    #expect(found.sorted.map(\.hint) == ["try one of them with '--as-of 2001-04-01'"])
    let one = RulesReader.read(rules(2001...2022), asOf: CalendarDay("2022-04-01")).findings
    #expect(
      one.sorted.map(\.message) == [
        "whether these rules can be used as of 2001-04-01 has not been tried"
      ]
    )
  }
}
