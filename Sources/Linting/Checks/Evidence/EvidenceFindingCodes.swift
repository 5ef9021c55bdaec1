package import Diagnostics

// The evidence behind the scores: R151 to R159.
extension FindingCode {
  /// A missing value that counts as 0 or as harmless.
  package static let missingAsZero: FindingCode = "R151"
  /// Harm from several tables or in several units under one name.
  package static let mixedHarm: FindingCode = "R152"
  /// What people said, without how many said it or how they were chosen.
  package static let surveyWithoutBase: FindingCode = "R153"
  /// A judgement without a reason or without who judged.
  package static let judgementWithoutEvidence: FindingCode = "R155"
  /// Something that has to be done anyway, ranked like all others.
  package static let mandatoryRanked: FindingCode = "R156"
}
