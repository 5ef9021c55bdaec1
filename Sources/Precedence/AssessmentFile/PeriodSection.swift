import Diagnostics
package import PlainYAML

/// A period of counting: from the first day to the last, both counted.
package struct PeriodSection: Sendable {
  package let name: Located<String>
  /// How many days it has; `nil` if its dates could not be read.
  package private(set) var days: Int?
  private var first: CalendarDate?
  private var last: CalendarDate?

  /// The keys of anything that has a first and a last day.
  enum Key: String, CaseIterable, Sendable {
    case from
    case to
  }

  /// Reads one entry of `periods:`.
  init(_ entry: YAMLEntry, reader: inout StrictReader) {
    name = Located(entry.key.text, at: entry.key.range)
    let title = "period '\(entry.key.text.clipped)'"
    guard
      let keys = StrictMapping<Key>(entry.value, title, at: entry.key.range, reader: &reader)
    else { return }
    guard let period = keys.period(title, &reader) else { return }
    (first, last, days) = (period.from, period.to, period.days)
  }

  /// Whether counts of both periods can be compared as they are.
  ///
  /// They can if both have as many days, or are the same stretch of two years that differs by a leap
  /// day: 2023-04-01 to 2024-03-31 has 366 days and 2025-04-01 to 2026-03-31 has 365, and both are a
  /// year to everybody who publishes counts.
  ///
  /// - Parameter other: The other period.
  /// - Returns: Whether they are; `false` if the dates of one could not be read.
  package func isAsLong(as other: PeriodSection) -> Bool {
    guard let days, let otherDays = other.days else { return false }
    if days == otherDays { return true }
    guard (days - otherDays).magnitude == 1, let first, let last, let start = other.first,
      let end = other.last
    else { return false }
    return Self.isSameDay(first, start) && Self.isSameDay(last, end)
  }

  /// Whether two dates are the same day of their years; 29 February is the last of its month, as the
  /// 28th of other years is.
  private static func isSameDay(_ one: CalendarDate, _ other: CalendarDate) -> Bool {
    let isFebruary = one.month == 2
    return one.month == other.month
      && (isFebruary ? min(one.day, 28) == min(other.day, 28) : one.day == other.day)
  }
}

extension StrictMapping<PeriodSection.Key> {
  /// The days from the first to the last, both counted; `nil` after a finding that says why.
  func period(
    _ title: String,
    _ reader: inout StrictReader
  ) -> (from: CalendarDate, to: CalendarDate, days: Int)? {
    let from = date(.from, &reader)
    let to = date(.to, &reader)
    guard let from, let to else { return nil }
    guard to.value >= from.value else {
      reader.report(.invalidDate, Message.reversed(title), at: to.range, hint: Message.bothCount)
      return nil
    }
    return (from.value, to.value, to.value.number - from.value.number + 1)
  }
}

/// The sentences of the findings above.
private enum Message {
  static func reversed(_ title: String) -> String { "\(title) ends before it begins" }
  static let bothCount = "a period runs from its first day to its last, both counted"
}
