import Precedence
import TestSupport

/// An assessment whose candidates stand near edges, are moved by rules, and lack evidence.
///
/// Pressure is the mean of calls at weight 3 and minutes at weight 1, cut at 0.3 and 0.7; concern is judged.
/// Calls of 50, 250 and 500 begin the levels 2 to 4, so that 240 calls score 1/3 and 900 score 1.
enum SampleMatrixAssessment {
  /// The result and what its rules say; `nil` if either cannot be had.
  static var read: (result: AssessmentResult, summary: RulesSummary)? {
    let folder = "Tests/Cases/command/matrix-of-a-table"
    return read(
      rules: String(decoding: ProjectFolder.bytes("\(folder)/rules.yaml"), as: UTF8.self),
      table: String(decoding: ProjectFolder.bytes("\(folder)/candidates.csv"), as: UTF8.self)
    )
  }

  /// The same of rules and a table given as texts.
  static func read(
    rules: String,
    table: String
  ) -> (result: AssessmentResult, summary: RulesSummary)? {
    let files = MemoryFiles(["rules.yaml": rules, "candidates.csv": table])
    let assessment = Assessment.read(
      rules: "rules.yaml",
      candidates: "candidates.csv",
      area: "Testshire",
      from: files
    ).value
    guard let assessment, let result = assessment.result().value else { return nil }
    return (result, assessment.rules.summary)
  }

  /// Two criteria as axes; of minutes the lowest are the most serious.
  static let criteria = """
    format: 1
    name: Criteria
    measures:
      calls: {unit: calls}
      wait: {unit: minutes}
      change: {unit: percent}
    criteria:
      calls: {cuts: [50, 250]}
      wait: {cuts: [5, 15], worse: lower}
      change: {cuts: [0, 20]}
    groups: {all: {of: [calls, wait, change]}}
    matrix:
      down: wait
      across: calls
      ratings: [Low, High]
      cells:
        High: [Low, High, High]
        Medium: [Low, Low, High]
        Low: [Low, Low, Low]
    ranking: {by: [all]}
    """
}
