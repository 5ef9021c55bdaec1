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
  /// How many rounds without a cap are tried, and more only as long as they help.
  static let roundLimit = 1000
  /// How many rounds with a cap are tried after those without, and more only as long as they help.
  static let cappedRoundLimit = 200
  /// How many weights are worked out in such further rounds at most.
  private static let furtherWeights = 20_000_000

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

  /// Rakes until every category makes its total, or more rounds are of no use.
  ///
  /// Margins that nearly contradict each other are met slowly. So the rounds go on beyond the limit as
  /// long as every half of it brings the worst category nearer by a quarter; margins that cannot be met
  /// stay off by a part that no round makes smaller, and are given up at the limit.
  ///
  /// - Parameters:
  ///   - cap: The greatest weight; infinite for none.
  ///   - limit: How many rounds are tried at least.
  /// - Returns: Whether every category makes its total.
  mutating func rake(cap: Double = .infinity, limit: Int = roundLimit) -> Bool {
    let last = rounds + max(limit, Self.furtherWeights / max(1, weights.count))
    var before = Double.infinity
    while rounds < last {
      let error = rakeOn(cap: cap, limit: max(1, limit / 2))
      if error <= Self.tolerance { return true }
      guard error < 0.75 * before else { return false }
      before = error
    }
    return false
  }

  /// Does some rounds, fewer if every category makes its total.
  ///
  /// - Returns: How far the worst category is off.
  private mutating func rakeOn(cap: Double, limit: Int) -> Double {
    var error = 0.0
    for _ in 0..<limit {
      for margin in margins { fill(cells.categories[margin], targets[margin], cap) }
      rounds += 1
      error = worst(cap: cap)?.error ?? 0
      if error <= Self.tolerance { break }
    }
    return error
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
