import Diagnostics
import PlainYAML

/// A file of tests: `format: 1`, `about:` if wanted, and `tests:`.
enum TestsFile {
  /// The format that this program reads.
  static let format = 1

  private enum Key: String, CaseIterable, Sendable {
    case format
    case about
    case tests
  }

  /// Reads a file of tests.
  ///
  /// - Parameters:
  ///   - source: The file.
  ///   - findings: Gets what is wrong with it.
  /// - Returns: The tests in the order of the file.
  static func tests(_ source: SourceText, findings: inout FindingList) -> [WrittenTest] {
    let (yaml, found) = YAMLParser.parse(source)
    findings.append(contentsOf: found)
    var reader = StrictReader(source: source, damage: found)
    defer { findings.append(contentsOf: reader.findings) }
    guard !yaml.root.isAbsent else {
      if !reader.isDamaged {
        reader.report(.noValue, Message.empty, at: 0..<0, hint: Message.emptyHint)
      }
      return []
    }
    guard let keys = StrictMapping<Key>(yaml.root, "the file of tests", reader: &reader) else {
      return []
    }
    guard isKnown(keys, source, &reader) else { return [] }
    _ = keys.text(.about, &reader)
    let hint = Message.testsHint
    let node = keys.field(.tests, isRequired: true, hint: hint, keepsParts: true, &reader) {
      _,
      node,
      _ in
      Located(node, at: node.range)
    }
    var reading = WrittenTestReading(reader)
    let tests = node.value.map { reading.tests($0) } ?? []
    reader = reading.reader
    return tests
  }

  private static func isKnown(
    _ keys: StrictMapping<Key>,
    _ source: SourceText,
    _ reader: inout StrictReader
  ) -> Bool {
    let hint = Message.formatHint
    let read = keys.wholeNumber(.format, in: 1...Int.max, isRequired: true, hint: hint, &reader)
    guard let written = read.located, written.value != format else { return true }
    // A file of another format may look quite different: whatever else it holds is no mistake.
    reader = StrictReader(source: source)
    reader.report(.otherTestsFormat, Message.other(written.value), at: written.range, hint: hint)
    return false
  }

  private enum Message {
    static let empty = "the file of tests is empty"
    static let emptyHint = "it starts with 'format: 1', then 'tests:' and the tests below it"
    static let formatHint = "write 'format: 1'"
    static let testsHint = "write the tests below it, each with a name, 'given' and 'expect'"
    static func other(_ format: Int) -> String {
      "this is a file of tests of format \(format), which this version cannot read"
    }
  }
}
