import Precedence
import Testing

@Suite struct CalendarDateTests {
  @Test(arguments: [("2021-07-01", 2021, 7, 1), ("0001-12-31", 1, 12, 31)])
  func `a date knows its parts`(text: String, year: Int, month: Int, day: Int) throws {
    let date = try #require(CalendarDate(text))
    #expect([date.year, date.month, date.day] == [year, month, day])
    #expect(date.text == text)
  }

  @Test(arguments: ["", "2021-02-29", "1 July 2021", "2021-7-1", "２０２１-07-01"])
  func `what is no date is none`(text: String) {
    #expect(CalendarDate(text) == nil)
  }

  @Test func `dates have the order of the calendar`() throws {
    let dates = ["2021-10-31", "2022-01-01", "2021-07-01"].compactMap(CalendarDate.init)
    #expect(dates.sorted().map(\.text) == ["2021-07-01", "2021-10-31", "2022-01-01"])
  }
}
