extension Check {
  /// The checks of levels, cuts and scales.
  static let scaleChecks: [Check] = []
}
