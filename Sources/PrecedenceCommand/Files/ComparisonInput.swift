import Diagnostics
import Precedence

/// One of two things to compare, and how it becomes an assessment.
enum ComparisonInput: Sendable, Hashable {
  /// An assessment, or a table with the rules for it.
  case assessment(AssessmentInput)
  /// Rules, with an assessment in place of whose rules they stand.
  case rules(String, assessment: String)
  /// Rules, with a table of candidates.
  case rulesOfTable(String, table: String)

  /// Reads it.
  ///
  /// - Parameters:
  ///   - files: Where files come from.
  ///   - command: The command, as hints repeat it.
  /// - Returns: The assessment, and all there is to say about its files.
  func read(from files: CommandFiles, for command: String) -> Checked<Assessment> {
    switch self {
    case .assessment(let input): input.read(from: files, for: command)
    case .rules(let rules, let assessment):
      Assessment.read(assessment, rules: rules, from: files)
    case .rulesOfTable(let rules, let table):
      Assessment.read(rules: rules, candidates: table, from: files)
    }
  }
}
