extension ConsultationOrder.TieBreak {
  /// Looks for what separates tied options.
  ///
  /// First the duels among the tied alone, won less lost; then, among those still tied, who has more
  /// first places, then more second places, and so on. Whenever one of the grounds separates some,
  /// both are tried again on the smaller groups that are left. What neither separates stays tied:
  /// no lot is drawn.
  ///
  /// If `a`, `b` and `c` are tied, `a` beats both others and these draw, the first step is
  /// [[a], [b, c]]; if `c` then has more first places, the second is [[a], [c], [b]].
  ///
  /// - Parameters:
  ///   - tied: The tied options, ascending.
  ///   - duels: The duels of all options.
  ///   - placesGiven: The places that all options were given.
  init(_ tied: [Int], duels: PairwiseTable, placesGiven: PlacesGiven) {
    var tiers = [tied]
    var steps: [Step] = []
    while let step = Self.step(tiers, duels: duels, placesGiven: placesGiven) {
      tiers = step.tiers
      steps.append(step)
    }
    self.init(tied: tied, steps: steps)
  }

  /// The first ground that separates anything in any tier.
  private static func step(
    _ tiers: [[Int]],
    duels: PairwiseTable,
    placesGiven: PlacesGiven
  ) -> Step? {
    let byDuels = tiers.flatMap { tier in
      OptionTiers.refined([tier], by: duels.copelandScores(among: tier), scale: 1)
    }
    if byDuels.count > tiers.count { return Step(ground: .duels, tiers: byDuels) }
    let byPlaces = placesGiven.refined(tiers)
    return byPlaces.count > tiers.count ? Step(ground: .placesGiven, tiers: byPlaces) : nil
  }
}

/// How often each option was given each place.
struct PlacesGiven {
  /// For each place, first to last, the weight of the ballots that give it to each option.
  private let counts: [[Double]]
  private let weight: Double

  /// Counts the places on ballots; options put level share the better one.
  ///
  /// - Parameter profile: The ballots.
  /// - Complexity: O(ballots x options).
  init(_ profile: Profile) {
    var counts = profile.options.map { _ in
      [Double](repeating: 0, count: profile.options.count)
    }
    for (option, column) in profile.places.enumerated() {
      for ballot in column.indices {
        let place = Int(column[ballot])
        guard place > 0, place <= counts.count else { continue }
        counts[place - 1][option] += profile.weights?[ballot] ?? 1
      }
    }
    self.counts = counts
    weight = profile.weight
  }

  /// Splits tiers by who has more first places, then more second places, and so on.
  func refined(_ tiers: [[Int]]) -> [[Int]] {
    counts.reduce(tiers) { OptionTiers.refined($0, by: $1, scale: weight) }
  }
}
