import Testing

@testable import Precedence
@testable import Reports

@Suite struct DateWordingTests {
  @Test(arguments: [
    ("2021-07-01", "2021-10-31", "Valid 1 July to 31 October 2021"),
    ("2021-07-01", "2021-07-31", "Valid 1 to 31 July 2021"),
    ("2021-11-01", "2022-02-28", "Valid 1 November 2021 to 28 February 2022"),
    ("2021-07-01", "2022-07-31", "Valid 1 July 2021 to 31 July 2022"),
    ("2021-12-09", "2021-12-09", "Valid on 9 December 2021"),
  ])
  func nothingIsSaidTwice(from: String, to: String, words: String) throws {
    let first = try #require(CalendarDate(from))
    let last = try #require(CalendarDate(to))
    #expect(Validity(from: first, to: last).map(Wording.valid) == words)
  }
}
