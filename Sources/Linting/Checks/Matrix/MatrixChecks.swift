extension Check {
  /// The checks of the matrix.
  static let matrixChecks: [Check] = [.fallingMatrix]
}
