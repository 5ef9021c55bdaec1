import Diagnostics

/// The keys of a mapping with fixed keys: an enumeration whose raw values are the keys as written.
package typealias MappingKey = CaseIterable & Hashable & RawRepresentable<String> & Sendable

/// A mapping with fixed keys, read strictly: a key it does not know is an error.
///
/// A silently ignored key is the worst mistake a rules file can have: the author believes in a
/// threshold that nobody reads. Keys that start with `x-` are the author's own and always allowed.
/// A misspelt key is reported and then read as the key that was probably meant, so that it causes
/// no second finding about a key that is missing.
///
/// The type itself asks nothing of its keys, only its functions do: a requirement here would be
/// looked up among all types of the program for each enumeration of keys, and cost a short run more
/// than reading its files.
package struct StrictMapping<Key>: Sendable {
  /// What the mapping is in a message: `measure 'volume'`.
  package let title: String
  /// Where to say that a key is missing: the name in front of the mapping, or its start.
  package let place: Range<Int>
  private let known: [String: YAMLEntry]
  /// Keys that are misspelt too badly to be read for.
  private let guessed: Set<String>
  /// Whether the YAML reader may have lost keys, so that none can be said to be missing.
  private let isPartial: Bool
  /// Where the next key starts, by where a key starts.
  private let ends: [Int: Int]
  /// The entries under names of the author's own that may stand among the keys, as written or, if
  /// they are misspelt, as probably meant; in the order of the file.
  package let named: [(name: String, entry: YAMLEntry)]

}

extension StrictMapping where Key: MappingKey {
  /// Reads the keys of a mapping.
  ///
  /// - Parameters:
  ///   - node: What should be a mapping.
  ///   - title: What it is, for messages.
  ///   - place: Where to say that a key is missing; `nil` for the mapping's start.
  ///   - names: What else may stand as a key, such as the names of tables; `nil` if those are not
  ///     known because of a mistake elsewhere, so that any key may be one.
  ///   - reader: Gets what is wrong.
  package init?(
    _ node: YAMLNode,
    _ title: String,
    at place: Range<Int>? = nil,
    names: [String]? = [],
    reader: inout StrictReader
  ) {
    guard let entries = node.entries else {
      reader.reportNoMapping(node, title, at: place)
      return nil
    }
    self.title = title
    self.isPartial = reader.isDamaged(from: (place ?? node.range).lowerBound)
    let keyStarts = entries.map(\.key.range.lowerBound)
    self.ends = Dictionary(zip(keyStarts, keyStarts.dropFirst())) { first, _ in first }
    self.place = place ?? node.range.lowerBound..<node.range.lowerBound
    var known: [String: YAMLEntry] = [:]
    var guessed: Set<String> = []
    for entry in entries {
      guard let key = Key(rawValue: entry.key.text) else { continue }
      if known[key.rawValue] == nil { known[key.rawValue] = entry }
    }
    var named: [(name: String, entry: YAMLEntry)] = []
    let keys = Key.allCases.map(\.rawValue) + (names ?? [])
    for entry in entries where Key(rawValue: entry.key.text) == nil {
      guard !entry.key.text.hasPrefix("x-") else { continue }
      if names?.contains(entry.key.text) ?? true {
        named.append((entry.key.text, entry))
        continue
      }
      let nearest = NearestWord.nearest(to: entry.key.text, in: keys)
      reader.report(
        .unknownKey,
        StrictMappingMessage.unknownKey(entry.key.text, title),
        at: entry.key.range,
        hint: nearest == nil && Self.isCutOff(entry, node)
          ? StrictMappingMessage.cutByComma(keys)
          : StrictMappingMessage.hint(nearest: nearest, keys)
      )
      if let name = nearest, names?.contains(name) ?? false {
        named.append((name, entry))
        continue
      }
      guard let key = nearest, known[key] == nil else { continue }
      // Of short words every other is a neighbour: too weak a guess to read the value by.
      if entry.key.text.count >= 4 { known[key] = entry } else { guessed.insert(key) }
    }
    self.known = known
    self.named = named
    self.guessed = guessed
  }

  /// Whether a key is probably what follows the comma of a text: between braces, behind another key
  /// and without a value.
  private static func isCutOff(_ entry: YAMLEntry, _ node: YAMLNode) -> Bool {
    node.isFlow && entry.value.isAbsent
      && entry.key.range != node.entries?.first?.key.range
  }

  /// The entry of a key, or `nil` if it is not there.
  package subscript(_ key: Key) -> YAMLEntry? { known[key.rawValue] }

  /// What stands under a key, read by `read`.
  ///
  /// - Parameters:
  ///   - key: The key.
  ///   - isRequired: Whether its absence is an error.
  ///   - hint: What to write, if the key is required and missing.
  ///   - keepsParts: Whether a list or mapping of which the YAML reader lost a part counts as read.
  ///   - reader: Gets what is wrong.
  ///   - read: Gives `nil` after reporting why; gets the value and how to speak of it.
  /// - Returns: The value with its place; or whether there is none, or none that can be read.
  package func field<Value: Sendable>(
    _ key: Key,
    isRequired: Bool = false,
    hint: String? = nil,
    keepsParts: Bool = false,
    _ reader: inout StrictReader,
    read: (inout StrictReader, YAMLNode, String) -> Located<Value>?
  ) -> Field<Value> {
    guard let entry = known[key.rawValue] else {
      guard !guessed.contains(key.rawValue) else { return .unreadable(place) }
      if isRequired, !isPartial {
        let message = StrictMappingMessage.missingKey(key.rawValue, title)
        reader.report(.missingKey, message, at: place, hint: hint)
      }
      return isPartial ? .unreadable(place) : .absent
    }
    guard !entry.value.isAbsent else {
      reader.report(
        .noValue,
        StrictMappingMessage.noValue(entry.key.text),
        at: entry.key.range,
        hint: StrictMappingMessage.giveValue
      )
      return .unreadable(entry.key.range)
    }
    return reader.reading(upTo: ends[entry.key.range.lowerBound]) { reader in
      let value = read(&reader, entry.value, "'\(entry.key.text)'")
      let isWhole = entry.value.scalar != nil || keepsParts || !isDamaged(entry, reader)
      return value.flatMap { isWhole ? .given($0) : nil } ?? .unreadable(entry.value.range)
    }
  }

  /// Whether the YAML reader lost a part of what stands under a key.
  package func isDamaged(_ key: Key, _ reader: StrictReader) -> Bool {
    known[key.rawValue].map { isDamaged($0, reader) } ?? isPartial
  }

  private func isDamaged(_ entry: YAMLEntry, _ reader: StrictReader) -> Bool {
    let start = entry.key.range.lowerBound
    return ends[start].map { reader.isDamaged(from: start, to: $0) }
      ?? reader.isDamaged(from: start)
  }

  /// A text under a key.
  package func text(
    _ key: Key,
    isRequired: Bool = false,
    hint: String? = nil,
    _ reader: inout StrictReader
  ) -> Field<String> {
    field(key, isRequired: isRequired, hint: hint, &reader) { $0.text($1, $2) }
  }

  /// One of the words of an enumeration under a key.
  package func word<Word: RawRepresentable<String> & CaseIterable & Sendable>(
    _ key: Key,
    _ reader: inout StrictReader,
    as type: Word.Type = Word.self
  ) -> Field<Word> {
    field(key, &reader) { $0.word($1, $2) }
  }

  /// A whole number within limits under a key.
  package func wholeNumber(
    _ key: Key,
    in limits: ClosedRange<Int>,
    isRequired: Bool = false,
    hint: String? = nil,
    _ reader: inout StrictReader
  ) -> Field<Int> {
    field(key, isRequired: isRequired, hint: hint, &reader) { $0.wholeNumber($1, $2, in: limits) }
  }

  /// One text or a list of texts under a key.
  package func texts(_ key: Key, _ reader: inout StrictReader) -> Field<[Located<String>]> {
    field(key, &reader) { reader, node, subject in
      guard let nodes = reader.listOrSingle(node, subject) else { return nil }
      let texts = nodes.compactMap {
        reader.text($0, nodes.count == 1 ? subject : "an item of \(subject)")
      }
      return texts.count == nodes.count ? Located(texts, at: node.range) : nil
    }
  }
}

extension StrictReader {
  fileprivate mutating func reportNoMapping(
    _ node: YAMLNode,
    _ title: String,
    at place: Range<Int>?
  ) {
    if node.isAbsent {
      let message = StrictMappingMessage.nothing(title)
      report(.noValue, message, at: place ?? node.range, hint: StrictMappingMessage.giveKeys)
    } else {
      let found = node.items == nil ? "the text '\(node.scalar?.text.clipped ?? "")'" : "a list"
      let message = StrictMappingMessage.noMapping(title, found)
      report(.wrongShape, message, at: place ?? node.range, hint: StrictMappingMessage.giveKeys)
    }
  }
}

/// The sentences of the findings above.
private enum StrictMappingMessage {
  static func unknownKey(_ key: String, _ title: String) -> String {
    "unknown key '\(key.clipped)' in \(title)"
  }
  static func hint(nearest: String?, _ keys: [String]) -> String {
    let list = "its keys are \(keys.joined(separator: ", "))"
    return nearest.map { "did you mean '\($0)'?\n\(list)" } ?? list
  }
  static func cutByComma(_ keys: [String]) -> String {
    "inside { } a comma ends the value: put the value in quotes, or write the keys on lines of "
      + "their own\n" + hint(nearest: nil, keys)
  }
  static func missingKey(_ key: String, _ title: String) -> String {
    "\(title) lacks the key '\(key)'"
  }
  static func noValue(_ key: String) -> String { "'\(key)' has no value" }
  static let giveValue =
    "write one behind the colon, or below and indented further; or delete the key"
  static func nothing(_ title: String) -> String { "\(title) has nothing in it" }
  static func noMapping(_ title: String, _ found: String) -> String {
    "\(title) should be a mapping, found \(found)"
  }
  static let giveKeys = "write its keys as 'key: value' on lines below, indented further"
}
