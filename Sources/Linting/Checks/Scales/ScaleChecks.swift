extension Check {
  /// The checks of levels, cuts and scales.
  static let scaleChecks: [Check] = [
    .bands, .fallingScores, .turningPoints, .unreachableLevel, .arbitraryCut, .compressedRange,
    .poorDiscrimination, .centredJudgements, .baseTooSmall, .unequalPeriods,
  ]
}
