import PlainYAML

/// The sentences of findings about values with dates.
enum DatesMessage {
  static func noDate(_ text: String) -> String { "'\(text.clipped)' is no date" }
  static let dateHint = "write the year, month and day as in 2026-04-01"
  static func order(_ day: CalendarDay, after last: CalendarDay) -> String {
    "the value from \(day.text) on should stand before the one from \(last.text) on"
  }
  static let orderHint = "list the values from the oldest date to the newest"
  static func noValueYet(_ title: String, _ asOf: CalendarDay, _ first: CalendarDay) -> String {
    "as of \(asOf.text) there is no value yet: \(title) \(hold(title)) from \(first.text) on"
  }
  private static func hold(_ title: String) -> String {
    isPlural(title) ? "hold" : "holds"
  }
  private static func have(_ title: String) -> String { isPlural(title) ? "have" : "has" }
  private static func isPlural(_ title: String) -> Bool {
    title.hasPrefix("the cuts") || title.hasPrefix("the scores")
  }
  static func noValueYetHint(_ asOf: CalendarDay) -> String {
    "give a later date, or write here what held on \(asOf.text)"
  }
  static func both(_ title: String) -> String {
    "\(title) \(have(title)) both 'value' and 'values'"
  }
  static let bothHint = "write 'values' with a date before each, or a single 'value'"
  static func none(_ title: String) -> String {
    "\(title) \(have(title)) neither 'value' nor 'values'"
  }
  static let bareDatesHint = "write 'values:' before the dates, as in 'values: {2024-04-01: 200}'"
  static let noneHint =
    "write 'value: 250', or 'values: {2024-04-01: 200, 2026-04-01: 250}' with the date from which "
    + "each holds"

  static func reviewPassed(_ words: String, _ day: CalendarDay) -> String {
    "\(words) should have been reviewed by \(day.text)"
  }
  static let reviewHint = "confirm it or change it, then write a later 'review_by'"
  static let newest = "the newest values are used, since no date is given"
  static let reviewWithoutDate =
    "whether a value should have been reviewed by now is not known, since no date is given"
  static let asOfHint =
    "give the date with '--as-of 2026-04-01', or write 'as_of: 2026-04-01' in the assessment file"
  static func notTried(_ count: Int, _ first: CalendarDay, _ last: CalendarDay) -> String {
    let days =
      count == 1
      ? "as of \(first.text)" : "as of \(count) further dates from \(first.text) to \(last.text)"
    return "whether these rules can be used \(days) has not been tried"
  }
  static func notTriedHint(_ day: CalendarDay) -> String {
    "try one of them with '--as-of \(day.text)'"
  }
  static func otherDate(_ day: CalendarDay, _ message: String) -> String {
    "as of \(day.text) these rules cannot be used: \(message)"
  }
}
