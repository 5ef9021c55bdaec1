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

  /// The kind of a file, from the keys that stand at the start of its lines.
  ///
  /// - Parameter source: The file.
  /// - Returns: What it holds.
  /// - Complexity: Linear in the size of the file.
  static func of(_ source: SourceText) -> FileKind {
    if isRecord(source) { return .record }
    if TestsTable.isTable(source) { return .table }
    return TopKeys(source).kind
  }

  /// Whether a file begins as JSON or as a page does and names the schema of records.
  private static func isRecord(_ source: SourceText) -> Bool {
    let first = source.bytes.first { !isBlank($0) }
    guard first == UInt8(ascii: "{") || first == UInt8(ascii: "<") else { return false }
    return source.text.contains("\"" + DecisionRecord.schema + "\"")
  }

  private static func isBlank(_ byte: UInt8) -> Bool {
    TopKeys.isLineBreak(byte) || byte == 0x20 || byte == 0x09
  }
}
