import Diagnostics
import Precedence
import RulesTesting

/// What a file holds, told by its content: names of files say nothing reliable.
enum FileKind: Sendable, Hashable, CaseIterable {
  case rules
  case assessment
  /// Scenarios: changes to an assessment.
  case scenarios
  /// Tests beside a rules file.
  case tests
  /// A table of values: CSV.
  case table
  /// A decision record, or a report page that holds one.
  case record
  /// Nothing that speaks for any of these.
  case unknown

  private static let assessmentKeys: [String] = [
    "area", "valid", "periods", "unequal periods", "tables", "candidates", "targets",
    "unassigned",
  ]
  private static let rulesKeys: [String] = [
    "sources", "criteria", "groups", "matrix", "ranking",
  ]

  private static let scenarioKeys = ["changes", "scenarios"]

  /// The kind of a file, from the keys that stand at the start of its lines.
  ///
  /// Keys that both kinds of file have say nothing, but for `rules:`, which names a file in an
  /// assessment and opens a section in a rules file. A misspelt key or two do not mislead. A file of
  /// scenarios is one that has their keys and none of the others, and one of tests likewise.
  ///
  /// - Parameter source: The file.
  /// - Returns: What it holds.
  /// - Complexity: Linear in the size of the file.
  static func of(_ source: SourceText) -> FileKind {
    if isRecord(source) { return .record }
    if TestsTable.isTable(source) { return .table }
    var balance = 0
    var hasScenarios = false
    var hasTests = false
    var hasMeasures = false
    for line in source.bytes.split(whereSeparator: isLineBreak) {
      guard let key = key(of: line) else { continue }
      if key.name == "rules" {
        balance += key.hasValue ? 1 : -1
      } else if assessmentKeys.contains(key.name) {
        balance += 1
      } else if rulesKeys.contains(key.name) {
        balance -= 1
      } else if scenarioKeys.contains(key.name) {
        hasScenarios = true
      } else if key.name == "tests" {
        hasTests = true
      } else if key.name == "measures" {
        hasMeasures = true
      }
    }
    if balance != 0 { return balance > 0 ? .assessment : .rules }
    if hasScenarios { return .scenarios }
    guard hasTests else { return .unknown }
    return hasMeasures ? .rules : .tests
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

  /// Whether a file begins as JSON or as a page does and names the schema of records.
  private static func isRecord(_ source: SourceText) -> Bool {
    let first = source.bytes.first { !isBlank($0) }
    guard first == UInt8(ascii: "{") || first == UInt8(ascii: "<") else { return false }
    return source.text.contains("\"" + DecisionRecord.schema + "\"")
  }

  private static func isBlank(_ byte: UInt8) -> Bool {
    isLineBreak(byte) || byte == 0x20 || byte == 0x09
  }

  private static func isLineBreak(_ byte: UInt8) -> Bool { byte == 0x0A || byte == 0x0D }
}
