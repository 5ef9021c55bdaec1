import Diagnostics
import PlainYAML

/// The key `valid:` of an assessment file: from when to when its priorities hold.
enum ValiditySection {
  private enum Key: String, CaseIterable, Sendable {
    case from
    case to
  }

  /// Reads what stands under the key.
  ///
  /// - Parameters:
  ///   - node: The value.
  ///   - subject: How to speak of it.
  ///   - reader: Gets what is wrong.
  /// - Returns: The dates; `nil` after reporting why there are none.
  static func read(
    _ node: YAMLNode,
    _ subject: String,
    reader: inout StrictReader
  ) -> Located<Validity>? {
    guard let keys = StrictMapping<Key>(node, subject, reader: &reader) else { return nil }
    let first = keys.date(.from, &reader)
    let last = keys.date(.to, &reader)
    guard let first, let last else { return nil }
    if let validity = Validity(from: first.value, to: last.value) {
      return Located(validity, at: node.range)
    }
    reader.report(
      .reversedValidity,
      Message.reversed(first.value, last.value),
      at: last.range,
      hint: Message.bothCount
    )
    return nil
  }
}

/// The sentences of the findings above.
private enum Message {
  static func reversed(_ first: CalendarDate, _ last: CalendarDate) -> String {
    "the priorities would be valid until '\(last.text)', before they begin on '\(first.text)'"
  }
  static let bothCount = "'valid' runs from its first day to its last, both counted"
}
