import ScoringKernel

/// How many standard errors an interval reaches to either side.
package enum ConfidenceReach {
  /// The reach of an interval: 1.959963984540054 standard errors for a confidence of 0.95.
  ///
  /// - Parameter confidence: The confidence as a share, between 0 and 1.
  /// - Returns: The reach; 0 for no confidence at all and infinite for certainty.
  package static func reach(_ confidence: Double) -> Double {
    guard confidence < 1 else { return .infinity }
    guard confidence > 0 else { return 0 }
    return max(0, NormalQuantile.upper((1 - confidence) / 2))
  }
}
