import ScoringKernel

/// Four candidates on three criteria whose acceptabilities are known exactly: the weight simplex is a
/// triangle, so that each is an area. Values of our own; definitions of Lahdelma and Salminen (2001).
enum ExactAcceptability {
  static let values: [[Double]] = [[0.9, 0.2, 0.3], [0.2, 0.8, 0.4], [0.5, 0.5, 0.6], [0.1, 0.3, 0.9]]

  /// For each candidate the share of weights that give it each place.
  static let acceptability: [[Double]] = shares([
    [(1031, 3185), (113, 2002), (43003, 194_040), (1577, 3960)],
    [(2069, 7280), (2511, 40040), (8023, 18480), (289, 1320)],
    [(289, 1960), (23, 28), (61, 1960), (0, 1)],
    [(137, 560), (183, 3080), (17359, 55440), (379, 990)],
  ])

  /// For each candidate the share of weights that put it ahead of each other.
  static let pairwise: [[Double]] = shares([
    [(0, 1), (49, 104), (16, 49), (32, 63)],
    [(55, 104), (0, 1), (3, 10), (7, 12)],
    [(33, 49), (7, 10), (0, 1), (26, 35)],
    [(31, 63), (5, 12), (9, 35), (0, 1)],
  ])

  /// For each candidate the centre of the weights that give it the first place.
  static let centralWeights: [[Double]] = shares([
    [(174_680, 281_463), (263_866, 1_407_315), (20773, 108_255)],
    [(762_407, 4_518_696), (14_532_499, 22_593_480), (163_421, 868_980)],
    [(55, 168), (17, 56), (31, 84)],
    [(3407, 23016), (3029, 16440), (12807, 19180)],
  ])

  private static func shares(_ fractions: [[(Double, Double)]]) -> [[Double]] {
    fractions.map { row in row.map { $0.0 / $0.1 } }
  }

  static var plan: Plan {
    Plan(
      measures: [Measure](repeating: Measure(), count: 3),
      criteria: (0..<3).map { .points($0, [0, 1], [0, 1]) },
      groups: [
        Group(
          terms: (0..<3).map { .init(.criterion(CriterionIndex($0))) },
          combination: .weightedMean
        )
      ],
      ranking: RankingPlan(keys: [.init(.factor(.group(GroupIndex(0))))])
    )
  }

  static var table: MeasureTable { MeasureTable(rows: values) }

  /// What lies more than four standard errors off, in words.
  ///
  /// - Parameters:
  ///   - places: For each candidate how often it took each place.
  ///   - wins: For each candidate how often it was ahead of each other; empty if nobody counted.
  ///   - central: For each candidate its central weights; empty if nobody added them up.
  ///   - draws: How many draws there were.
  static func deviations(
    places: [[Double]],
    wins: [[Double]] = [],
    central: [[Double]] = [],
    draws: Double
  ) -> [String] {
    var deviations: [String] = []
    func check(_ what: String, _ counts: [[Double]], _ exact: [[Double]]) {
      for (row, shares) in exact.enumerated() where !counts.isEmpty {
        for (column, share) in shares.enumerated() {
          let error = (share * (1 - share) / draws).squareRoot()
          let deviation = abs(counts[row][column] / draws - share)
          if deviation > 4 * error { deviations.append("\(what) \(row) \(column): \(deviation)") }
        }
      }
    }
    check("place", places, acceptability)
    check("pair", wins, pairwise)
    for (row, weights) in centralWeights.enumerated() where !central.isEmpty {
      for (column, weight) in weights.enumerated() {
        // A number between 0 and 1 with mean w has a variance of w (1 - w) at most.
        let error = (weight * (1 - weight) / (draws * acceptability[row][0])).squareRoot()
        let deviation = abs(central[row][column] - weight)
        if deviation > 4 * error { deviations.append("weight \(row) \(column): \(deviation)") }
      }
    }
    return deviations
  }
}
