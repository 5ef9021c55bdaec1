extension Check {
  /// The checks of the evidence behind the scores.
  static let evidenceChecks: [Check] = []
}
