extension Check {
  /// The checks of levels, cuts and scales.
  static let scaleChecks: [Check] = [
    .bands, .fallingScores, .turningPoints, .unreachableLevel, .unreachableCell, .arbitraryCut,
    .compressedRange,
    .poorDiscrimination, .centredJudgements, .baseTooSmall, .unequalPeriods,
  ]
}
