/// How sure one wants to be before a change counts: 95% unless a rules file says otherwise.
package struct ConfidenceLevel: Sendable, Equatable {
  /// The level in percent, more than 0 and less than 100.
  package let percent: Double

  /// Makes a level from its percentage, or `nil` if that is not between 0 and 100.
  ///
  /// - Parameter percent: The level in percent: 95, not 0.95.
  package init?(percent: Double) {
    guard percent > 0, percent < 100 else { return nil }
    self.percent = percent
  }

  private init(checked percent: Double) { self.percent = percent }

  /// 95%, the habit of the field.
  package static var usual: ConfidenceLevel { ConfidenceLevel(checked: 95) }

  /// The chance of calling a difference real when there is none: 0.05 at 95%.
  package var risk: Double { (100 - percent) / 100 }

  /// How many standard errors an interval of this level reaches to either side: 1.96 at 95%.
  package var standardErrors: Double { NormalQuantile.upper(risk / 2) }
}
