/// Everything that is known about the change from one period to the next.
///
/// A percentage alone misleads on small counts, so it never comes alone: beside it stand the ratio
/// of the rates with its interval and two tests of whether chance explains the difference. Which of
/// them decides, at which level and on which base, is the rules file's business and stands in
/// ``ChangeMethod``.
///
/// 327 burglaries after 530: -203, -38.3%, 0.617 times (0.538 to 0.708 at 95%), p = 4.1e-12 by the
/// conditional test and 3.3e-12 by the E-test, z = -6.98.
package struct TrendStatistics: Sendable, Equatable {
  /// The later period.
  package let this: CountedPeriod
  /// The earlier period.
  package let last: CountedPeriod
  /// The level of the interval.
  package let level: ConfidenceLevel
  /// How many more than expected from the earlier rate; the difference, for equal exposures.
  package let change: Double
  /// The change in percent, where there is a base for it.
  package let percentageChange: PercentageChange
  /// The later rate over the earlier one with its interval; `nil` if nothing was counted at all.
  package let rateRatio: RateRatio?
  /// The p-value of ``ConditionalTest``.
  package let conditionalP: Double
  /// The p-value of ``ETest``.
  package let eTestP: Double
  /// The difference of the square roots in its standard error: `√2 (√a - √b)` for equal exposures.
  ///
  /// A quick look rather than a test. The square root of a Poisson count has a variance of about ¼
  /// whatever its size (M. S. Bartlett, 1936), so with r = n₁/n₂ the general form is
  /// `2 (√a - √(r b)) / √(1 + r)`.
  package let z: Double

  /// Works out the statistics of two periods.
  ///
  /// - Parameters:
  ///   - this: The later period.
  ///   - last: The earlier period.
  ///   - level: How sure one wants to be.
  /// - Complexity: Linear in the standard deviations of the counts: microseconds for hundreds, some
  ///   hundredths of a second for a thousand million.
  package init(this: CountedPeriod, last: CountedPeriod, level: ConfidenceLevel = .usual) {
    let ratio = this.exposure / last.exposure
    let a = Double(this.count)
    let b = Double(last.count)
    self.this = this
    self.last = last
    self.level = level
    self.change = a - b * ratio
    self.percentageChange = PercentageChange(this: this, last: last)
    self.rateRatio = RateRatio(this: this, last: last, level: level)
    self.conditionalP = ConditionalTest.p(this: this, last: last)
    self.eTestP = ETest.p(this: this, last: last)
    self.z = 2 * (a.squareRoot() - (b * ratio).squareRoot()) / (1 + ratio).squareRoot()
  }
}
