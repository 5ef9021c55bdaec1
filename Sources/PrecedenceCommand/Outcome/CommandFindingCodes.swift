import Diagnostics

extension FindingCode {
  /// No candidate has the id that was asked for.
  static let unknownCandidate: FindingCode = "C001"
  /// A table or the standard input was given without the rules that go with it.
  static let rulesNeeded: FindingCode = "C002"
  /// A rules file was given where an assessment is wanted.
  static let rulesForAssessment: FindingCode = "C003"
  /// A folder has neither an assessment nor a rules file in it.
  static let nothingToCheck: FindingCode = "C004"
  /// The result cannot be written where it should go.
  static let notWritable: FindingCode = "C005"
  /// One assessment was named more than once.
  static let assessmentTwice: FindingCode = "C006"
}
