extension ConsultationMethod.UnrankedRule {
  /// The points of Borda's count (Borda 1781).
  ///
  /// On a ballot `a > b` of five options `a` and `b` get 4 and 3 points under `zero`, and the other
  /// three none; under `sharedLeftoverPoints` these share the 2 + 1 + 0 points left over, 1 each; and
  /// under `modified` (Emerson 2013) `a` and `b` get 2 and 1. Options put level share the mean of
  /// their points.
  ///
  /// - Parameters:
  ///   - profile: The ballots.
  ///   - duels: Their duels.
  /// - Returns: Points for each option, each ballot's times its weight.
  /// - Complexity: O(ballots x options), or O(options²) with leftovers shared.
  func points(_ profile: Profile, duels: PairwiseTable) -> [Double] {
    if self == .sharedLeftoverPoints { return Self.sharedPoints(profile, duels: duels) }
    let isModified = self == .modified
    var points = [Double](repeating: 0, count: profile.options.count)
    profile.forEachStanding { weight, option, standing in
      guard standing.isRanked else { return }
      let below = standing.below + (isModified ? 1 - standing.unranked : 0)
      points[option] += weight * (Double(below) + Double(standing.level - 1) / 2)
    }
    return points
  }

  /// A point for every option below and half a point for every one level: the duels added up.
  private static func sharedPoints(_ profile: Profile, duels: PairwiseTable) -> [Double] {
    let weight = profile.weight
    let options = 0..<duels.optionCount
    return options.map { option in
      options.reduce(0) { sum, other in
        guard other != option else { return sum }
        let above = duels.weight(of: option, above: other)
        return sum + above + (weight - above - duels.weight(of: other, above: option)) / 2
      }
    }
  }
}
