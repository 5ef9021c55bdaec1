import ScoringKernel

/// Which way a figure should go.
public enum TargetDirection: String, Sendable, Hashable, CaseIterable {
  /// Less is better: crimes, fires.
  case down
  /// More is better: detections, residents who feel safe.
  case up

  /// Whether a figure is where the direction wants it: at a limit or beyond it.
  ///
  /// Down, 297 reaches 397 and 397 reaches 397; up, it is the other way round. Numbers within 1e-9
  /// of each other, relatively, count as equal.
  ///
  /// - Parameters:
  ///   - limit: The target, or where the straight line to it stands.
  ///   - value: The figure.
  /// - Returns: Whether the figure is at the limit or on its better side.
  package func isReached(_ limit: Double, by value: Double) -> Bool {
    if Tolerance.areEqual(value, limit) { return true }
    return self == .down ? value < limit : value > limit
  }

  /// Whether a figure has gone this way from another, by however little.
  ///
  /// - Parameters:
  ///   - value: The later figure.
  ///   - base: The earlier one.
  /// - Returns: `false` also where both are equal.
  package func isGone(_ value: Double, from base: Double) -> Bool {
    !Tolerance.areEqual(value, base) && isReached(base, by: value)
  }

  /// The other way.
  package var opposite: TargetDirection { self == .down ? .up : .down }
}
