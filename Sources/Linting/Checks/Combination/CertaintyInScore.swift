import Diagnostics
import RulesFile
import ScoringKernel

extension Check {
  /// How sure one is, combined into how bad it is.
  static let certaintyInScore = Check(
    .certaintyInScore,
    .rules { rules in LintedGroup.all(in: rules).flatMap { CertaintyInScore.findings($0, rules) } }
  )
}

/// Looks for parts that, by their name, say how good the evidence is.
enum CertaintyInScore {
  static func findings(_ group: LintedGroup, _ rules: LintedRules) -> [Finding] {
    guard group.combination != .largest, group.parts.count > 1 else { return [] }
    return group.parts.filter { names(of: $0, rules).contains(where: isAboutEvidence) }
      .map { part in
        Finding(
          .certaintyInScore,
          .note,
          "'\(part.name)' seems to say how sure one is, and is "
            + "\(group.isProduct ? "multiplied" : "reckoned") into '\(group.name)': a grave risk that "
            + "little is known about comes out low",
          at: part.location,
          hint:
            "show it beside the score instead: as a flag of a rule, or as an interval of a measure",
          subjects: [part.name, group.name]
        )
      }
  }

  /// The name of a part and, for a criterion, of the measure it reads.
  private static func names(of part: LintedGroup.Part, _ rules: LintedRules) -> [String] {
    guard case .criterion(let index) = part.factor else { return [part.name] }
    let measure = rules.plan.criteria[index.position].measure
    return [part.name, rules.names.measures[measure.position].id]
  }

  /// Whether a name says how good evidence is: `confidence`, `data_quality`, not `public_confidence`.
  static func isAboutEvidence(_ name: String) -> Bool {
    let words = name.lowercased().split { !$0.isLetter }.map(String.init)
    if words.contains(where: someone.contains) { return false }
    if words.contains(where: certain.contains) { return true }
    return words.contains(where: grades.contains) && words.contains(where: evidence.contains)
  }

  private static let certain = [
    "confidence", "certainty", "uncertainty", "reliability", "reliable", "credibility",
  ]
  private static let grades = ["quality", "strength", "grade", "grading", "robustness"]
  private static let evidence = ["evidence", "data", "intelligence", "information", "source"]
  /// Whose confidence it is, if it is somebody's in something.
  private static let someone = [
    "public", "police", "policing", "community", "resident", "residents", "victim", "victims",
    "council", "consumer", "business", "trust", "local",
  ]
}
