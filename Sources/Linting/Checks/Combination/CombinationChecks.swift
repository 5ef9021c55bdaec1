extension Check {
  /// The checks of how scores are combined.
  static let combinationChecks: [Check] =
    [.assumedSteps, .zeroInProduct, .unequalScales, .reversedProduct, .certaintyInScore]
    + CheckPage.weightPages.map { Check($0, .reading) }
}
