/// The rounds of raking: every margin in turn is made to come out right, until all do at once.
///
/// A round multiplies the weights of each category of each margin so that they make its total. With a
/// cap, a weight that would pass it stands at it, and the others of its category make up for that.
///
/// Sources: W. E. Deming and F. F. Stephan (1940), On a least squares adjustment of a sampled frequency
/// table when the expected marginal totals are known, Annals of Mathematical Statistics 11(4), 427-444;
/// the cap inside the rounds as the truncated multiplicative method of J.-C. Deville, C.-E. Särndal and
/// O. Sautory (1993), Generalized raking procedures in survey sampling, Journal of the American
/// Statistical Association 88(423), 1013-1020.
struct RakingRun: Sendable {
  /// How near every category has to come to its total, as a part of the total.
  static let tolerance = 1e-9
  /// How many rounds without a cap are tried.
  static let roundLimit = 1000
  /// How many rounds with a cap are tried after those without.
  static let cappedRoundLimit = 200

  let cells: RakingCells
  /// For each margin, what its categories have to come to; the respondents of all margins come to the
  /// same, their number.
  let targets: [[Double]]
  /// The margins that are raked to, in turn.
  let margins: [Int]
  /// For each cell, the weight of its respondents, before the cap.
  private(set) var weights: [Double]
  private(set) var rounds = 0

  /// Makes a run that has done no round yet.
  ///
  /// - Parameters:
  ///   - cells: The respondents.
  ///   - targets: For each margin, what its categories have to come to.
  ///   - margins: The margins to rake to; `nil` for all.
  init(cells: RakingCells, targets: [[Double]], margins: [Int]? = nil) {
    self.cells = cells
    self.targets = targets
    self.margins = margins ?? Array(targets.indices)
    weights = cells.firstWeights
  }

  /// Rakes until every category makes its total, or the rounds are used up.
  ///
  /// - Parameters:
  ///   - cap: The greatest weight; infinite for none.
  ///   - limit: How many rounds are tried.
  /// - Returns: Whether every category makes its total.
  mutating func rake(cap: Double = .infinity, limit: Int = roundLimit) -> Bool {
    for _ in 0..<limit {
      for margin in margins { fill(cells.categories[margin], targets[margin], cap) }
      rounds += 1
      if worst(cap: cap).map({ $0.error <= Self.tolerance }) ?? true { return true }
    }
    return false
  }

  /// Makes all respondents together come to their number again, whatever the margins say.
  mutating func fillAll(cap: Double) {
    let everybody = [Int32](repeating: 0, count: weights.count)
    weights = weights.map { min($0, cap) }
    fill(everybody, [cells.sizes.reduce(0, +)], cap)
  }

  /// The category that is farthest from its total, and how far as a part of the total.
  func worst(cap: Double = .infinity) -> Miss? {
    var found: Miss?
    for margin in margins {
      let sums = self.sums(of: margin, cap: cap)
      for (category, target) in targets[margin].enumerated() where target > 0 {
        let error = (sums[category] - target).magnitude / target
        if found.map({ error > $0.error }) ?? true {
          found = Miss(margin: margin, category: category, sum: sums[category], error: error)
        }
      }
    }
    return found
  }

  /// A category that does not make its total.
  struct Miss: Sendable {
    let margin: Int
    let category: Int
    let sum: Double
    let error: Double
  }

  /// What the categories of a margin come to.
  private func sums(of margin: Int, cap: Double) -> [Double] {
    var sums = [Double](repeating: 0, count: targets[margin].count)
    for cell in weights.indices {
      sums[Int(cells.categories[margin][cell])] += min(weights[cell], cap) * cells.sizes[cell]
    }
    return sums
  }

  /// Multiplies the weights of each category so that, cut down to the cap, they make its total.
  ///
  /// The first factors cut nothing; each later pass holds the weights at the cap that pass it and lets
  /// the others make up for them. That can only hold more, so it ends.
  private mutating func fill(_ categories: [Int32], _ targets: [Double], _ cap: Double) {
    var factors = [Double](repeating: 0, count: targets.count)
    var heldCells = -1
    while true {
      let split = split(categories, factors, cap)
      guard split.heldCells > heldCells else { break }
      heldCells = split.heldCells
      for category in targets.indices where split.free[category] > 0 {
        let factor = (targets[category] - split.held[category]) / split.free[category]
        factors[category] = max(factors[category], factor)
      }
      if cap == .infinity { break }
    }
    for cell in weights.indices { weights[cell] *= factors[Int(categories[cell])] }
  }

  /// What stands at the cap in each category once its weights are multiplied, and what the others came
  /// to before.
  private func split(
    _ categories: [Int32],
    _ factors: [Double],
    _ cap: Double
  ) -> (held: [Double], free: [Double], heldCells: Int) {
    var held = [Double](repeating: 0, count: factors.count)
    var free = held
    var heldCells = 0
    for cell in weights.indices {
      let category = Int(categories[cell])
      if weights[cell] * factors[category] >= cap {
        held[category] += cap * cells.sizes[cell]
        heldCells += 1
      } else {
        free[category] += weights[cell] * cells.sizes[cell]
      }
    }
    return (held, free, heldCells)
  }
}
