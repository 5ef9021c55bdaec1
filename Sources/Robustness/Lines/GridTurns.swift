/// The shares at which something turns, found by trying a fine grid.
///
/// What turns and turns back between two points of the grid is missed.
enum GridTurns {
  /// How many steps the way from 0 to 1 is cut into.
  static let steps = 4_096

  /// The most turns that are told apart between two points of the grid.
  private static let mostBetween = 8

  /// Every turn that the grid shows.
  ///
  /// - Parameter outcome: What there is at a share.
  /// - Returns: The shares, increasing, each found by halving to about a millionth of a millionth.
  /// - Complexity: The outcome is asked for once for each step and some forty times for each turn.
  static func turns<Outcome: Equatable>(_ outcome: (Double) -> Outcome) -> [Double] {
    var turns: [Double] = []
    var (low, left) = (0.0, outcome(0))
    for step in 1...steps {
      let high = Double(step) / Double(steps)
      let right = outcome(high)
      var count = 0
      while left != right, low < high, count < mostBetween {
        (low, left) = next(from: low, left, to: high, outcome)
        turns.append(low)
        count += 1
      }
      (low, left) = (high, right)
    }
    return turns
  }

  /// The first share found at which the outcome is no longer what it was.
  private static func next<Outcome: Equatable>(
    from start: Double,
    _ left: Outcome,
    to end: Double,
    _ outcome: (Double) -> Outcome
  ) -> (Double, Outcome) {
    var (low, high, right) = (start, end, outcome(end))
    while high - low > 1e-12 {
      let middle = low + (high - low) / 2
      let found = outcome(middle)
      if found == left { low = middle } else { (high, right) = (middle, found) }
    }
    return (high, right)
  }
}
