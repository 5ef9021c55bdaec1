import Diagnostics
package import PlainYAML

/// A period of counting: from the first day to the last, both counted.
package struct PeriodSection: Sendable {
  package let name: Located<String>
  /// How many days it has; `nil` if its dates could not be read.
  package private(set) var days: Int?

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
    days = keys.period(title, &reader)?.days
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
