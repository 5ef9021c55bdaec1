extension Check {
  /// The checks of the matrix.
  static let matrixChecks: [Check] = [
    .fallingMatrix, .overlappingRatings, .touchingRatings, .raisedEdge, .unevenRatings,
    .poorResolution, .opposedAxes,
  ]
}
