package import Diagnostics
import PlainYAML
import RulesFile

extension FindingCode {
  /// Two assessments have no candidate in common.
  package static let nothingInCommon: FindingCode = "D001"
  /// Two assessments were made by rules that have no criterion in common.
  package static let foreignRules: FindingCode = "D002"
}

/// The findings about two assessments beside each other.
enum ComparisonMessage {
  /// What a reader has to know before comparing two assessments.
  static func remarks(_ before: Assessment, _ after: Assessment) -> [Finding] {
    var findings: [Finding] = []
    let ids = Set(before.candidates)
    if !before.candidates.isEmpty, !after.candidates.isEmpty,
      !after.candidates.contains(where: ids.contains)
    {
      findings.append(nothingInCommon(before.candidates[0], after.candidates[0]))
    }
    let criteria = Set(before.rules.checked.names.criteria.map(\.id))
    if !after.rules.checked.names.criteria.contains(where: { criteria.contains($0.id) }) {
      findings.append(foreignRules(before.rules, after.rules))
    }
    return findings
  }

  private static func nothingInCommon(_ first: String, _ second: String) -> Finding {
    Finding(
      .nothingInCommon,
      .warning,
      "the two have no candidate in common, so nobody can be said to have moved",
      at: nil,
      hint: "candidates are the same if their ids are: the first has '\(first.clipped)', "
        + "the second '\(second.clipped)'"
    )
  }

  private static func foreignRules(_ before: Rules, _ after: Rules) -> Finding {
    Finding(
      .foreignRules,
      .warning,
      "'\(before.name.clipped)' and '\(after.name.clipped)' have no criterion in common, "
        + "so the moves have no single causes",
      at: nil,
      hint: "compare two versions of the same rules"
    )
  }
}
