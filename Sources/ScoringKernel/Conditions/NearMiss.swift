/// The one comparison that kept a rule from firing, and by how much.
package struct NearMiss: Sendable, Hashable {
  /// How near counts as nearly: a tenth of the larger of the two numbers.
  package static let share = 0.1

  /// The comparison, as an index into the condition's atoms.
  package var atom: Int
  /// How far the value is from satisfying it, in the unit of the comparison; levels for a level.
  package var margin: Double
  /// Whether the comparison is on levels.
  package var isInLevels: Bool
  /// Whether the margin is within ``share`` of the numbers compared, or one level.
  package var isNear: Bool
}

extension Condition {
  /// The comparison nearest to making the condition hold all by itself.
  ///
  /// For example, `trend >= 25% and volume >= 100` with a trend of 23.1% on a volume of 300 misses
  /// by 1.9 points of trend: one comparison away, and near.
  ///
  /// - Parameter reading: The candidate.
  /// - Returns: `nil` if the condition holds, or if no single comparison of numbers or levels would
  ///   make it hold. Of several the one with the smallest margin relative to its numbers.
  /// - Complexity: Quadratic in the size of the condition.
  package func nearMiss<Reading: CandidateReading>(reading: Reading) -> NearMiss?
  where Reading.Value == Double {
    var scratch = ConditionScratch<Double>()
    guard truth(reading: reading, scratch: &scratch) != .yes else { return nil }
    var truths = scratch.atoms
    var stack: [Truth] = []
    var best: (miss: NearMiss, relative: Double)?
    for index in atoms.indices where truths[index] != .unknown {
      truths[index] = !truths[index]
      if joined(truths, stack: &stack) == .yes,
        let found = atoms[index].margin(reading: reading, is: !truths[index])
      {
        let miss = NearMiss(
          atom: index,
          margin: found.margin,
          isInLevels: found.isInLevels,
          isNear: found.relative <= NearMiss.share * (1 + Tolerance.relative)
        )
        if found.relative < best?.relative ?? .infinity { best = (miss, found.relative) }
      }
      truths[index] = !truths[index]
    }
    return best?.miss
  }
}

extension Condition.Atom {
  /// How far the two sides are from making the comparison the opposite of what it is, and that in
  /// relation to the larger one.
  fileprivate func margin<Reading: CandidateReading>(
    reading: Reading,
    is truth: Truth
  ) -> (margin: Double, relative: Double, isInLevels: Bool)? where Reading.Value == Double {
    switch self {
    case .compare(let left, _, let right):
      let a = left.value(reading: reading)
      let b = right.value(reading: reading)
      let margin = (a - b).magnitude
      guard margin.isFinite else { return nil }
      let size = max(a.magnitude, b.magnitude)
      // Nought is not nearly more than nought: there is nothing to measure the distance by.
      return (margin, size > 0 ? margin / size : .infinity, false)
    case .level(let factor, let comparison, let level):
      guard let levels = reading.levels(of: factor) else { return nil }
      let difference = Double(levels.lowerBound) - Double(level)
      // Where reaching the level named would change nothing, it takes one level more: from 'Low' to
      // more than 'High' it is one level further than to at least 'High'.
      let there = Double.truth(0, comparison, 0)
      let margin = difference.magnitude + (there == truth ? 1 : 0)
      return (margin, margin * NearMiss.share, true)
    case .isMissing, .isLevelMissing, .oneOf, .isTrue: return nil
    }
  }
}
