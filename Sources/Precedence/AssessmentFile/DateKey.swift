import Diagnostics
import PlainYAML

extension StrictMapping where Key: MappingKey {
  /// A date under a key that has to be there.
  ///
  /// - Parameters:
  ///   - key: The key.
  ///   - reader: Gets what is wrong.
  /// - Returns: The date with its place; `nil` after reporting why there is none.
  func date(_ key: Key, _ reader: inout StrictReader) -> Located<CalendarDate>? {
    field(key, isRequired: true, hint: Message.dateHint, &reader) { $0.date($1, $2) }.located
  }
}

extension StrictReader {
  /// A date; `nil` after reporting why there is none.
  mutating func date(_ node: YAMLNode, _ subject: String) -> Located<CalendarDate>? {
    guard let text = text(node, subject) else { return nil }
    if let date = CalendarDate(text.value) { return Located(date, at: text.range) }
    report(.invalidDate, Message.noDate(text.value), at: text.range, hint: Message.dateHint)
    return nil
  }
}

/// The sentences of the findings above.
private enum Message {
  static func noDate(_ text: String) -> String { "'\(text.clipped)' is no date" }
  static let dateHint = "write the year, month and day as in 2021-01-05"
}
