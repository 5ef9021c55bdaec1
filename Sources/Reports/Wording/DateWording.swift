import Precedence

/// Dates as a reader sees them.
extension Wording {
  /// From when to when priorities hold, without saying a month or a year twice.
  ///
  /// For example, `Valid 1 July to 31 October 2021`, `Valid 1 to 31 July 2021` and
  /// `Valid 1 November 2021 to 28 February 2022`.
  static func valid(_ validity: Validity) -> String {
    validity.from == validity.to
      ? "Valid on \(date(validity.to))" : "Valid \(span(validity.from, validity.to))"
  }

  /// Two dates, `1 July to 31 October 2021`, without saying a month or a year twice.
  static func span(_ from: CalendarDate, _ to: CalendarDate) -> String {
    let isOneYear = from.year == to.year
    let isOneMonth = isOneYear && from.month == to.month
    let start = isOneMonth ? "\(from.day)" : isOneYear ? dayAndMonth(from) : date(from)
    return "\(start) to \(date(to))"
  }

  /// A date, `1 July 2021`.
  static func date(_ date: CalendarDate) -> String { "\(dayAndMonth(date)) \(date.year)" }

  private static func dayAndMonth(_ date: CalendarDate) -> String {
    let names = [
      "January", "February", "March", "April", "May", "June", "July", "August", "September",
      "October", "November", "December",
    ]
    return "\(date.day) \(names[min(max(1, date.month), 12) - 1])"
  }
}
