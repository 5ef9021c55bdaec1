/// A measure of a candidate that is drawn anew for every draw.
package struct DrawnFigure: Sendable, Hashable {
  /// The measure.
  package let measure: MeasureIndex
  /// Whose it is.
  package let candidate: CandidateIndex
  /// The least value.
  package let low: Double
  /// The greatest value.
  package let high: Double
  /// Whether only whole numbers are drawn, each equally likely; else every number is.
  package let isWhole: Bool
  /// Whether something is worked out from it that has to be worked out anew.
  package let leadsOn: Bool

  /// Makes a figure.
  ///
  /// - Returns: `nil` if there is nothing to draw: ends that are not finite or not apart, or fewer
  ///   than two whole numbers between them.
  package init?(
    _ measure: MeasureIndex,
    of candidate: CandidateIndex,
    from low: Double,
    to high: Double,
    isWhole: Bool,
    leadsOn: Bool
  ) {
    let low = isWhole ? low.rounded(.up) : low
    let high = isWhole ? high.rounded(.down) : high
    guard low < high, (high - low).isFinite, !isWhole || high - low < 0x1p30 else { return nil }
    self.measure = measure
    self.candidate = candidate
    self.low = low
    self.high = high
    self.isWhole = isWhole
    self.leadsOn = leadsOn
  }

  /// A value.
  func value(from stream: inout SeededStream) -> Double {
    if isWhole { return low + Double(stream.below(Int(high - low) + 1)) }
    return low + (high - low) * stream.unit()
  }
}
