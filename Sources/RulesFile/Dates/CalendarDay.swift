/// A day of the Gregorian calendar as written in ISO 8601: `2021-01-05`.
package struct CalendarDay: Sendable, Hashable, Comparable {
  /// The date as written.
  package let text: String
  /// The number of days since 1970-01-01.
  package let number: Int

  /// Reads a date; `nil` if the text is none.
  package init?(_ text: String) {
    guard let number = Self.number(text) else { return nil }
    self.text = text
    self.number = number
  }

  /// Whether a day is earlier than another.
  package static func < (left: CalendarDay, right: CalendarDay) -> Bool {
    left.number < right.number
  }
  /// The number of days from 1970-01-01 to a date; `nil` if the text is no date.
  ///
  /// For example, 2020-04-01 is 18353 and 2021-01-05 is 18632, 279 days later.
  package static func number(_ text: String) -> Int? {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.map(\.count) == [4, 2, 2],
      text.utf8.allSatisfy({ $0 == 0x2D || (0x30...0x39).contains($0) }),
      let year = Int(parts[0]), let month = Int(parts[1]), let day = Int(parts[2]),
      year > 0, (1...12).contains(month), (1...length(of: month, year)).contains(day)
    else { return nil }
    let leapDays = year / 4 - year / 100 + year / 400
    let before = (1..<month).reduce(0) { $0 + length(of: $1, year) }
    let isLeapDayAhead = isLeap(year) ? 1 : 0
    return year * 365 + leapDays - isLeapDayAhead + before + day - 1 - 719_527
  }

  private static func isLeap(_ year: Int) -> Bool {
    year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
  }

  private static func length(of month: Int, _ year: Int) -> Int {
    switch month {
    case 2: isLeap(year) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }
}
