import Diagnostics

/// What a file holds, told by its content: names of files say nothing reliable.
enum FileKind: Sendable, Hashable, CaseIterable {
  case rules
  case assessment
  /// A table of values: CSV.
  case table

  private static let assessmentKeys: Set<String> = [
    "rules", "area", "periods", "unequal periods", "tables", "candidates", "unassigned",
  ]
  private static let rulesKeys: Set<String> = [
    "sources", "criteria", "groups", "matrix", "ranking", "tests",
  ]

  /// The kind of a file, from the keys that stand at the start of its lines.
  ///
  /// Keys that both kinds of file have say nothing, but for `rules:`, which names a file in an
  /// assessment and opens a section in a rules file. A misspelt key or two do not mislead, and a
  /// file that says nothing is taken for rules, whose reader then says what is missing.
  ///
  /// - Parameter source: The file.
  /// - Returns: What it holds.
  /// - Complexity: Linear in the size of the file.
  static func of(_ source: SourceText) -> FileKind {
    if isTable(source) { return .table }
    var balance = 0
    for line in source.text.split(whereSeparator: \.isNewline) {
      guard let colon = line.firstIndex(of: ":"), line.first?.isLetter ?? false else { continue }
      let key = String(line[..<colon])
      let hasValue = line[line.index(after: colon)...].contains { $0 != " " }
      if key == "rules", !hasValue {
        balance -= 1
      } else if assessmentKeys.contains(key) {
        balance += 1
      } else if rulesKeys.contains(key) {
        balance -= 1
      }
    }
    return balance > 0 ? .assessment : .rules
  }

  private static func isTable(_ source: SourceText) -> Bool {
    if source.name.lowercased().hasSuffix(".csv") { return true }
    let first = source.text.prefix { !$0.isNewline }
    return !first.contains(":") && !first.hasPrefix("#") && first.contains { ",;\t".contains($0) }
  }
}
