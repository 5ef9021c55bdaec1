import Diagnostics

/// The keys that stand at the start of a file's lines, as far as they tell what the file is.
///
/// Lines are looked at, not YAML, so that a file with a mistake is told from others too.
struct TopKeys: Sendable, Hashable {
  /// Whether there is a `format`, as every file of ours has one.
  private(set) var hasFormat = false
  /// Whether there is any key at all.
  private(set) var hasKeys = false
  private var ofAssessments = 0
  private var ofRules = 0
  private var ofScenarios = 0
  private var tests = 0
  /// Sections that say little alone, since assessments have some of the same name.
  private var ofEither = 0

  private static let assessmentKeys = [
    "area", "valid", "periods", "unequal periods", "tables", "candidates", "targets", "unassigned",
  ]
  private static let rulesKeys = ["sources", "criteria", "groups", "matrix", "ranking"]
  private static let scenarioKeys = ["changes", "scenarios"]
  private static let sharedKeys = ["measures", "parameters", "consultation"]

  /// Reads the keys of a file.
  ///
  /// - Complexity: Linear in the size of the file.
  init(_ source: SourceText) {
    for line in source.bytes.split(whereSeparator: Self.isLineBreak) {
      if let key = Self.key(of: line) { add(key.name, hasValue: key.hasValue) }
    }
  }

  /// What the file holds.
  ///
  /// Keys that both kinds of file have say nothing, but for `rules:`, which names a file in an
  /// assessment and opens a section in a rules file. A misspelt key or two do not mislead. A file of
  /// scenarios is one that has their keys and none of the others, and one of tests likewise. What has a
  /// `format` and nothing but measures is the beginning of a rules file.
  var kind: FileKind {
    if ofAssessments != ofRules { return ofAssessments > ofRules ? .assessment : .rules }
    if ofScenarios > 0 { return .scenarios }
    if tests > 0 { return ofEither > 0 ? .rules : .tests }
    return hasFormat && ofEither > 0 ? .rules : .unknown
  }

  /// Whether the file is somebody else's: it has keys, but no `format` and at most one that ours have.
  ///
  /// Other programs have their `groups:` and `rules:` too.
  var isForeign: Bool {
    hasKeys && !hasFormat && ofAssessments + ofRules + ofScenarios + tests + ofEither < 2
  }

  private mutating func add(_ name: String, hasValue: Bool) {
    hasKeys = true
    switch name {
    case "format": hasFormat = true
    case "rules": if hasValue { ofAssessments += 1 } else { ofRules += 1 }
    case "tests": tests += 1
    case _ where Self.assessmentKeys.contains(name): ofAssessments += 1
    case _ where Self.rulesKeys.contains(name): ofRules += 1
    case _ where Self.scenarioKeys.contains(name): ofScenarios += 1
    case _ where Self.sharedKeys.contains(name): ofEither += 1
    default: break
    }
  }

  /// A key at the very start of a line; `nil` for any other line.
  private static func key(of line: ArraySlice<UInt8>) -> (name: String, hasValue: Bool)? {
    let longest = 20
    guard let first = line.first, first > UInt8(ascii: "@"),
      let colon = line.prefix(longest).firstIndex(of: UInt8(ascii: ":"))
    else { return nil }
    let value = line[(colon + 1)...].drop { $0 == UInt8(ascii: " ") }
    let hasValue = !value.isEmpty && value.first != UInt8(ascii: "#")
    return (String(decoding: line[..<colon], as: UTF8.self), hasValue)
  }

  static func isLineBreak(_ byte: UInt8) -> Bool { byte == 0x0A || byte == 0x0D }
}
