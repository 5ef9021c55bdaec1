package import RulesFile

/// A date of the Gregorian calendar, years 1 to 9999.
public struct CalendarDate: Sendable, Hashable, Comparable {
  /// The year, from 1.
  public let year: Int
  /// The month, 1 to 12.
  public let month: Int
  /// The day of the month, from 1.
  public let day: Int
  /// The date as ISO 8601 writes it, `2021-07-01`.
  public let text: String
  /// The number of days since 1970-01-01.
  package let number: Int

  /// Reads a date.
  ///
  /// - Parameter text: The date as ISO 8601 writes it; `nil` comes of anything else.
  public init?(_ text: String) {
    guard let number = CalendarDay.number(text) else { return nil }
    let parts = text.split(separator: "-").compactMap { Int($0) }
    guard parts.count == 3 else { return nil }
    (year, month, day) = (parts[0], parts[1], parts[2])
    self.text = text
    self.number = number
  }

  /// Makes the date of a day.
  package init?(_ day: CalendarDay) { self.init(day.text) }

  /// The date as the reader of rules takes it.
  package var calendarDay: CalendarDay? { CalendarDay(text) }

  /// Whether a date is earlier than another.
  public static func < (left: CalendarDate, right: CalendarDate) -> Bool {
    left.number < right.number
  }
}
