extension Check {
  /// The checks of how scores are combined.
  static let combinationChecks: [Check] = []
}
