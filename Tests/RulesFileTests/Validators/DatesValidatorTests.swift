import Diagnostics
import Testing

@testable import RulesFile

@Suite struct DatesValidatorTests {
  private func codes(_ criteria: String, asOf: String?) -> [String] {
    var text = RulesText()
    text.criteria = criteria
    return RulesReader.read(text.source, asOf: asOf.flatMap { CalendarDay($0) }).findings.sorted
      .map(\.code.rawValue)
  }

  private let reviewed = "a: {cuts: [{value: 1, review_by: 2027-03-31}]}"
  private let dated = "a: {cuts: {values: {2024-04-01: [1], 2026-04-01: [2]}}}"

  @Test func `a day after the review is a warning, the day itself is none`() {
    #expect(codes(reviewed, asOf: "2027-03-31").isEmpty)
    #expect(codes(reviewed, asOf: "2027-04-01") == ["R185"])
  }

  @Test func `without a day a note says what cannot be told, once`() {
    #expect(codes(reviewed, asOf: nil) == ["R187"])
    #expect(codes(dated, asOf: nil) == ["R186"])
    #expect(codes(dated, asOf: "2026-04-01").isEmpty)
    let many = "a: {cuts: [{value: 1, review_by: 2027-03-31}, {value: 2, review_by: 2027-03-31}]}"
    #expect(codes(many, asOf: nil) == ["R187"])
  }
}
