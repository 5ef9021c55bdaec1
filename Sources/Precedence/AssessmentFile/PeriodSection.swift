import Diagnostics
package import PlainYAML

/// A period of counting: from the first day to the last, both counted.
package struct PeriodSection: Sendable {
  package let name: Located<String>
  /// How many days it has; `nil` if its dates could not be read.
  package private(set) var days: Int?

  private enum Key: String, CaseIterable, Sendable {
    case from
    case to
  }

  /// Reads one entry of `periods:`.
  init(_ entry: YAMLEntry, reader: inout StrictReader) {
    name = Located(entry.key.text, at: entry.key.range)
    let title = "period '\(entry.key.text)'"
    guard
      let keys = StrictMapping<Key>(entry.value, title, at: entry.key.range, reader: &reader)
    else { return }
    let from = keys.date(.from, &reader)
    let to = keys.date(.to, &reader)
    guard let from, let to else { return }
    guard to.day >= from.day else {
      reader.report(.invalidDate, "\(title) ends before it begins", at: to.range)
      return
    }
    days = to.day - from.day + 1
  }
}

extension StrictMapping {
  /// A date under a key, as a count of days.
  fileprivate func date(
    _ key: Key,
    _ reader: inout StrictReader
  ) -> (day: Int, range: Range<Int>)? {
    guard let text = text(key, isRequired: true, hint: "write it as 2021-01-05", &reader).located
    else { return nil }
    if let day = CalendarDay.number(text.value) { return (day, text.range) }
    reader.report(
      .invalidDate,
      "'\(text.value)' is no date",
      at: text.range,
      hint: "write the year, month and day as in 2021-01-05"
    )
    return nil
  }
}

/// Dates of the Gregorian calendar as written in ISO 8601: `2021-01-05`.
package enum CalendarDay {
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
