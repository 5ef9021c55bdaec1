import Diagnostics
import PlainYAML

extension StrictMapping where Key: MappingKey {
  /// A text in quotes under a key that has to be there, which may be empty.
  func quoted(_ key: Key, _ reader: inout StrictReader) -> Located<String>? {
    field(key, isRequired: true, &reader) { $0.quoted($1, $2) }.located
  }

  /// A text in quotes, or `null`, under a key that has to be there.
  func nullableText(_ key: Key, _ reader: inout StrictReader) -> Located<String?>? {
    field(key, isRequired: true, &reader) { reader, node, subject in
      node.isNull
        ? Located(nil, at: node.range) : reader.quoted(node, subject)?.map(Optional.some)
    }.located
  }

  /// A number, or `null`, under a key that has to be there.
  func nullableNumber(_ key: Key, _ reader: inout StrictReader) -> Located<Double?>? {
    field(key, isRequired: true, &reader) { reader, node, subject in
      node.isNull
        ? Located(nil, at: node.range) : reader.number(node, subject)?.map(Optional.some)
    }.located
  }

  /// A whole number from 1 up, or `null`, under a key that has to be there.
  func nullablePlace(_ key: Key, _ reader: inout StrictReader) -> Located<Int?>? {
    field(key, isRequired: true, &reader) { reader, node, subject in
      node.isNull
        ? Located(nil, at: node.range)
        : reader.wholeNumber(node, subject, in: 1...Int.max)?.map(Optional.some)
    }.located
  }

  /// A list under a key that has to be there, which may have nothing in it; `nil` if any item could
  /// not be read.
  func list<Item: Sendable>(
    _ key: Key,
    _ reader: inout StrictReader,
    read: (inout StrictReader, YAMLNode, String) -> Item?
  ) -> [Item]? {
    field(key, isRequired: true, &reader) { reader, node, subject -> Located<[Item]>? in
      if let items = node.items, items.isEmpty { return Located([], at: node.range) }
      return reader.items(node, subject, read: read)
    }.value
  }

  /// A fingerprint under a key that has to be there.
  ///
  /// - Parameters:
  ///   - key: The key.
  ///   - prefix: What stands before the digits.
  ///   - wanted: How to speak of it.
  ///   - reader: Gets what is wrong.
  func fingerprint(
    _ key: Key,
    prefix: String = "",
    wanted: String = RecordMessage.digits,
    _ reader: inout StrictReader
  ) -> String? {
    guard let text = quoted(key, &reader) else { return nil }
    let digits = text.value.utf8.dropFirst(prefix.utf8.count)
    let isWell =
      text.value.hasPrefix(prefix) && digits.count == 64
      && digits.allSatisfy { (0x30...0x39).contains($0) || (0x61...0x66).contains($0) }
    if isWell { return text.value }
    let message = RecordMessage.wrongFingerprint("'\(key.rawValue)'", wanted, text.value)
    reader.report(.wrongFingerprint, message, at: text.range)
    return nil
  }
}

extension StrictReader {
  /// Names that stand twice, where they stand the second time.
  mutating func checkRepeated(
    _ names: [Located<String>],
    _ message: (String) -> String
  ) {
    var known: Set<String> = []
    for name in names where !known.insert(name.value).inserted {
      report(.recordedTwice, message(name.value), at: name.range)
    }
  }

  /// A text in quotes, which may be empty.
  fileprivate mutating func quoted(_ node: YAMLNode, _ subject: String) -> Located<String>? {
    if let scalar = node.scalar, scalar.style == .doubleQuoted {
      return Located(scalar.text, at: node.range)
    }
    let found =
      node.scalar.map { "'\($0.text.clipped)'" } ?? (node.items == nil ? "a mapping" : "a list")
    report(.wrongShape, RecordMessage.noText(subject, found), at: node.range)
    return nil
  }
}

extension YAMLNode {
  /// Whether `null` is written here.
  fileprivate var isNull: Bool { scalar?.style == .plain && scalar?.text == "null" }
}
