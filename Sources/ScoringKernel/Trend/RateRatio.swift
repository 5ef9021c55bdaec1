/// How many times as often as before, with the interval that the counts allow.
///
/// 327 after 530 is 0.617 times as often, and at 95% anything from 0.538 to 0.708.
package struct RateRatio: Sendable, Equatable {
  /// The later rate over the earlier one.
  package let value: Double
  /// The lower end of the interval; above zero.
  package let low: Double
  /// The upper end of the interval.
  package let high: Double
  /// Whether 0.5 was added to both counts because one of them is zero.
  ///
  /// The ratio is then a stopgap: its interval tells something, its value hardly anything.
  package let isAdjustedForZero: Bool

  /// Works out the ratio, or `nil` if nothing was counted in either period.
  ///
  /// With counts a and b and exposures n₁ and n₂ the interval is
  /// `exp(ln(a/b × n₂/n₁) ± z √(1/a + 1/b))`: the logarithm of a Poisson count a has a variance of
  /// about 1/a. Where one count is zero, 0.5 is added to both, in the value as well.
  ///
  /// - Parameters:
  ///   - this: The later period, a in n₁.
  ///   - last: The earlier period, b in n₂.
  ///   - level: How wide the interval is: z is 1.96 at 95%.
  ///
  /// Source: K. J. Rothman, S. Greenland and T. L. Lash (2008), Modern Epidemiology, 3rd edition,
  /// chapter 14 (person-time data, large samples); the half for zero cells from J. B. S. Haldane
  /// (1956), Annals of Human Genetics 20, 309-311, and F. J. Anscombe (1956), Biometrika 43, 461-464.
  package init?(this: CountedPeriod, last: CountedPeriod, level: ConfidenceLevel) {
    guard this.count > 0 || last.count > 0 else { return nil }
    let isAdjusted = this.count == 0 || last.count == 0
    let a = Double(this.count) + (isAdjusted ? 0.5 : 0)
    let b = Double(last.count) + (isAdjusted ? 0.5 : 0)
    let value = a / b * (last.exposure / this.exposure)
    let centre = PortableMath.log(value)
    let reach = level.standardErrors * (1 / a + 1 / b).squareRoot()
    self.value = value
    self.low = PortableMath.exp(centre - reach)
    self.high = PortableMath.exp(centre + reach)
    self.isAdjustedForZero = isAdjusted
  }

  /// Whether the interval lies above or below 1, so that "no change" is not in it.
  package var excludesNoChange: Bool { low > 1 || high < 1 }
}
