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
    guard let text = text(key, isRequired: true, hint: Message.dateHint, &reader).located
    else { return nil }
    if let date = CalendarDate(text.value) { return Located(date, at: text.range) }
    reader.report(
      .invalidDate,
      Message.noDate(text.value),
      at: text.range,
      hint: Message.dateHint
    )
    return nil
  }
}

/// The sentences of the findings above.
private enum Message {
  static func noDate(_ text: String) -> String { "'\(text.clipped)' is no date" }
  static let dateHint = "write the year, month and day as in 2021-01-05"
}
