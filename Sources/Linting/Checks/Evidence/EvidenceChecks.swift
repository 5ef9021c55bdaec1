extension Check {
  /// The checks of the evidence behind the scores.
  static let evidenceChecks: [Check] = [
    .missingAsZero, .mixedHarm, .surveyWithoutBase, .judgementWithoutEvidence, .mandatoryRanked,
  ]
}
