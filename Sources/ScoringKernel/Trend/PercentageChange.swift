/// The change from one period to the next in percent of the earlier one, where there is one.
///
/// From 3 to 11 is +266.7%, which ``TrendStatistics`` does not hold against chance. From nothing no
/// percentage leads anywhere: it is never infinite.
package enum PercentageChange: Sendable, Equatable {
  /// The change in percent of the earlier rate: -100 for a count that fell to zero.
  case percent(Double)
  /// Something where there was nothing before.
  case new
  /// Nothing in either period.
  case stillNone

  /// Compares two periods; where their exposures differ, by rate.
  ///
  /// 327 after 530 is `-38.30…`; 10 in 100 days after 10 in 200 days is +100.
  ///
  /// - Parameters:
  ///   - this: The later period.
  ///   - last: The earlier period, the base of the percentage.
  package init(this: CountedPeriod, last: CountedPeriod) {
    guard last.count > 0 else {
      self = this.count > 0 ? .new : .stillNone
      return
    }
    let expected = Double(last.count) * (this.exposure / last.exposure)
    self = .percent(100 * (Double(this.count) - expected) / expected)
  }

  /// The percentage, or `nil` where there is none.
  package var value: Double? {
    guard case .percent(let value) = self else { return nil }
    return value
  }
}
