import Diagnostics
import RulesFile

/// What several assessments came to, such as those of the areas of one district.
///
/// ```swift
/// let paths = ["harpenden.yaml", "st-albans.yaml"]
/// let read = paths.map { Assessment.read($0, from: DiskFiles()) }
/// if let areas = AssessmentResults.of(read).value { print(AreasText().text(areas)) }
/// ```
public struct AssessmentResults: Sendable {
  /// The results, in the order of the assessments.
  public let results: [AssessmentResult]
  /// Whether all of them were made by the same rules, to the last byte of the rules file, and with the
  /// same values where those have dates.
  ///
  /// If not, a place in one area says nothing about the same place in another.
  public let haveSameRules: Bool

  package init(_ results: [AssessmentResult], haveSameRules: Bool) {
    self.results = results
    self.haveSameRules = haveSameRules
  }

  /// Ranks several assessments, each by itself; all of them or none.
  ///
  /// - Parameter assessments: What reading each of them gave.
  /// - Returns: The results, unless one of the assessments cannot be read or ranked; and what there
  ///   is to say about all of them, so that every mistake in every file is found in one run.
  public static func of(_ assessments: [Checked<Assessment>]) -> Checked<AssessmentResults> {
    var findings = FindingList()
    var results: [AssessmentResult] = []
    for read in assessments {
      let ranked = read.value?.result() ?? Checked(nil, read.findings)
      findings.append(contentsOf: ranked.findings)
      results += ranked.value.map { [$0] } ?? []
    }
    let rules = assessments.compactMap { $0.value?.rules.checked.document }
    let haveSameRules = rules.allSatisfy { document in
      document.source.bytes == rules.first?.source.bytes
        && document.datedValues.map(\.inForce) == rules.first?.datedValues.map(\.inForce)
    }
    guard results.count == assessments.count else { return Checked(nil, findings) }
    return Checked(AssessmentResults(results, haveSameRules: haveSameRules), findings)
  }
}
