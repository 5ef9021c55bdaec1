import Diagnostics
import PlainYAML

/// Reads `tests:`, of a rules file or of a file of its own.
///
/// ```yaml
/// tests:
///   a small rise on a small base changes nothing:
///     given: {volume: 11, last_year: 3, harm_days: 55, concern: 3}
///     expect: {trend level: Medium, rules: []}
/// ```
struct WrittenTestReading {
  private(set) var reader: StrictReader

  /// The words that mean all candidates of a test together.
  static let common = ["order", "shortlist"]

  private enum Key: String, CaseIterable, Sendable {
    case given
    case expect
    case todo
    case only
    case about
  }

  init(_ reader: StrictReader) { self.reader = reader }

  /// The tests under the key, in the order of the file.
  mutating func tests(_ node: YAMLNode) -> [WrittenTest] {
    if node.entries?.isEmpty ?? false { return [] }
    return (reader.entries(node, "'tests'") ?? []).compactMap { entry in
      entry.key.text.hasPrefix("x-") ? nil : test(entry)
    }
  }

  private mutating func test(_ entry: YAMLEntry) -> WrittenTest? {
    let title = "the test '\(entry.key.text.clipped)'"
    let place = entry.key.range
    guard
      let keys = StrictMapping<Key>(entry.value, title, at: place, reader: &reader)
    else { return nil }
    var test = WrittenTest(name: written(entry.key))
    if let given = required(.given, keys, Message.givenHint) { readGiven(given, &test) }
    if let expect = required(.expect, keys, Message.expectHint) { readExpected(expect, &test) }
    test.todo = keys.text(.todo, &reader).located.map {
      WrittenText(text: $0.value, location: reader.source.location(of: $0.range))
    }
    test.isOnly = keys.field(.only, &reader) { $0.yesNo($1, $2) }.value ?? false
    _ = keys.text(.about, &reader)
    return test
  }

  private mutating func required(_ key: Key, _ keys: StrictMapping<Key>, _ hint: String)
    -> YAMLNode?
  {
    keys.field(key, isRequired: true, hint: hint, keepsParts: true, &reader) { _, node, _ in
      Located(node, at: node.range)
    }.value
  }

  // MARK: What is given

  private mutating func readGiven(_ node: YAMLNode, _ test: inout WrittenTest) {
    // Nothing given is a test of what missing values come to.
    let isEmpty = node.entries?.isEmpty ?? false
    let entries = isEmpty ? [] : reader.entries(node, "'given'") ?? []
    let several = entries.filter { $0.value.entries != nil }
    guard several.isEmpty || several.count == entries.count else {
      let odd = entries.first { $0.value.entries == nil } ?? entries[0]
      return report(.mixedGiven, Message.mixed(odd.key.text), at: odd.key.range, Message.mixedHint)
    }
    test.isOfSeveral = !several.isEmpty
    test.given =
      several.isEmpty
      ? [candidate(WrittenText(text: WrittenTest.onlyCandidate, location: place(node)), entries)]
      : several.map { candidate(written($0.key), $0.value.entries ?? []) }
  }

  private mutating func candidate(_ id: WrittenText, _ entries: [YAMLEntry])
    -> WrittenTest.Candidate
  {
    let values = entries.compactMap { entry in
      reader.text(entry.value, "the value of '\(entry.key.text.clipped)'").map {
        (
          measure: written(entry.key),
          value: WrittenText(text: $0.value, location: reader.source.location(of: $0.range))
        )
      }
    }
    return WrittenTest.Candidate(id: id, values: values)
  }

  // MARK: What is expected

  private mutating func readExpected(_ node: YAMLNode, _ test: inout WrittenTest) {
    if let entries = node.entries, entries.isEmpty {
      return report(.nothingListed, Message.nothing, at: node.range, Message.expectHint)
    }
    for entry in reader.entries(node, "'expect'") ?? [] {
      let isOfOne = test.isOfSeveral && !Self.common.contains(entry.key.text)
      guard isOfOne, entry.value.entries != nil else {
        expected(entry, of: nil).map { test.expectations.append($0) }
        continue
      }
      let inner = reader.entries(entry.value, "what is expected of '\(entry.key.text.clipped)'")
      for part in inner ?? [] {
        expected(part, of: written(entry.key)).map { test.expectations.append($0) }
      }
    }
  }

  private mutating func expected(_ entry: YAMLEntry, of candidate: WrittenText?)
    -> WrittenTest.Expected?
  {
    if let entries = entry.value.entries, let first = entries.first {
      let hint = Message.flat(entry.key.text, first.key.text, isOfOne: candidate == nil)
      report(.wrongShape, Message.mapping(entry.key.text), at: entry.value.range, hint)
      return nil
    }
    guard let content = content(entry.value, "'\(entry.key.text.clipped)'") else { return nil }
    let value = WrittenTest.Value(content: content, location: place(entry.value))
    return WrittenTest.Expected(candidate: candidate, key: written(entry.key), value: value)
  }

  private mutating func content(_ node: YAMLNode, _ subject: String)
    -> WrittenTest.Value.Content?
  {
    guard let items = node.items else { return reader.text(node, subject).map { .text($0.value) } }
    let places = items.map { item -> [WrittenText]? in
      let parts = item.items.map { $0.isEmpty ? [item] : $0 } ?? [item]
      let texts = parts.compactMap { reader.text($0, "an item of \(subject)") }.map {
        WrittenText(text: $0.value, location: reader.source.location(of: $0.range))
      }
      return texts.count == parts.count ? texts : nil
    }
    let read = places.compactMap(\.self)
    return read.count == items.count ? .list(read) : nil
  }

  // MARK: Places

  private func written(_ key: YAMLKey) -> WrittenText {
    WrittenText(text: key.text, location: reader.source.location(of: key.range))
  }

  private func place(_ node: YAMLNode) -> Location { reader.source.location(of: node.range) }

  private mutating func report(
    _ code: FindingCode,
    _ message: String,
    at range: Range<Int>,
    _ hint: String
  ) {
    reader.report(code, message, at: range, hint: hint)
  }

  private enum Message {
    static let givenHint =
      "write the measures of a candidate, as in 'given: {volume: 11, last_year: 3}'"
    static let nothing = "'expect' has nothing in it"
    static let expectHint = "write what should come out, as in 'expect: {rating: High}'"
    static func mapping(_ key: String) -> String {
      "'\(key.clipped)' should be one value or a list, found a mapping"
    }
    static func flat(_ key: String, _ inner: String, isOfOne: Bool) -> String {
      if key == "levels" || key == "level" {
        return "write each level by itself, as in '\(inner.clipped) level: Low'"
      }
      return isOfOne && !common.contains(key)
        ? "the test gives one candidate: write '\(inner.clipped)' right below 'expect'"
        : "write what is expected as keys of their own"
    }
    static func mixed(_ name: String) -> String {
      "'\(name.clipped)' has a value of its own beside candidates"
    }
    static let mixedHint =
      "give the measures of one candidate, or for each candidate its measures below its id"
  }
}
