import RulesFile
import Testing

@Suite struct CalendarDayTests {
  /// Days counted one by one, as a calendar on the wall does it.
  @Test func `every day of two centuries is one more than the day before`() {
    // 1900-01-01 is day -25567 by Python: (date(1900, 1, 1) - date(1970, 1, 1)).days.
    var expected = -25567
    for year in 1900...2100 {
      for month in 1...12 {
        let isLeap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
        let length = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1]
        for day in 1...length {
          #expect(CalendarDay.number(Self.text(year, month, day)) == expected)
          expected += 1
        }
        #expect(CalendarDay.number(Self.text(year, month, length + 1)) == nil)
      }
    }
    // (date(2101, 1, 1) - date(1970, 1, 1)).days in Python.
    #expect(expected == 47847)
  }

  @Test(arguments: [
    ("1970-01-01", 0), ("2020-04-01", 18353), ("2021-01-05", 18632), ("0001-01-01", -719_162),
  ])
  func `days are those of Python's calendar`(text: String, day: Int) {
    #expect(CalendarDay.number(text) == day)
  }

  @Test(arguments: [
    "", "2021", "2021-1-5", "21-01-05", "2021/01/05", "05-01-2021", "2021-13-01", "2021-00-10",
    "2021-02-29", "2021-01-00", "0000-01-01", "２０２１-01-05", "2021-01-05 ", "-001-01-01",
    "2021-01-05-01", "+021-01-01",
  ])
  func `other texts are no dates`(text: String) {
    #expect(CalendarDay.number(text) == nil)
  }

  private static func text(_ year: Int, _ month: Int, _ day: Int) -> String {
    "\(year)-\(month < 10 ? "0" : "")\(month)-\(day < 10 ? "0" : "")\(day)"
  }
}
