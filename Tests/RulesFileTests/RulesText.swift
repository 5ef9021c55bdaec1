import Diagnostics
import PlainYAML

@testable import RulesFile

/// A small right rules file whose sections tests replace one at a time.
struct RulesText {
  var measures = "a: {unit: crimes}"
  var consultation: String?
  var criteria = "a: {cuts: [1]}"
  var groups = "risk: {of: {a: 1}}"
  var matrix: String?
  var rules: String?
  var ranking = "{by: [risk]}"

  var text: String {
    """
    format: 1
    name: A case
    measures: \(Self.indented(measures))
    criteria: \(Self.indented(criteria))
    groups: \(Self.indented(groups))
    \(consultation.map { "consultation: \(Self.indented($0))\n" } ?? "")\
    \(matrix.map { "matrix: \($0)\n" } ?? "")\(rules.map { "rules: \(Self.indented($0))\n" } ?? "")\
    ranking: \(ranking)
    """
  }

  /// The codes of what is found, in the order of the file.
  var codes: [String] { findings.sorted.map(\.code.rawValue) }

  /// What a reader sees of it.
  var report: String { FindingRenderer().text(findings) }

  var findings: FindingList { RulesReader.read(source).findings }

  /// The rules, if there is no mistake in them.
  var checked: CheckedRules? { RulesReader.read(source).rules }

  var source: SourceText { SourceText(name: "rules.yaml", text: text) }

  private static func indented(_ lines: String) -> String {
    lines.split(separator: "\n", omittingEmptySubsequences: false).map { "\n  \($0)" }.joined()
  }
}

extension RulesText {
  /// The document with its defaults filled in; `nil` if it cannot be read at all.
  var underCheck: RulesUnderCheck? {
    let (yaml, found) = YAMLParser.parse(source)
    var findings = found
    return RulesDocument.read(yaml, findings: &findings).map { RulesUnderCheck($0) }
  }
}
