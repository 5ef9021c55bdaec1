import ScoringKernel

/// The weight of one term, the others as written, on its way through everything it can be.
struct WeightSwap: SwapLine {
  let start: Double
  let turns: [Double]
  let ends: (low: Double, high: Double)
  /// Whether every turn is worked out.
  let isExact: Bool

  private var trial: PlanTrial
  private let group: GroupIndex
  private let term: Int
  private let weights: [Double]
  private let pair: CandidatePair

  /// How many times all other weights together a weight may be.
  ///
  /// Beyond that the others make so little difference that the engine soon treats numbers as equal,
  /// and what is found there says more of its tolerance than of the rules.
  private static let most = 1e6

  /// Fails where the weight means nothing.
  ///
  /// - Parameters:
  ///   - trial: All candidates, who are ranked.
  ///   - pair: The two of them.
  ///   - near: Where the turns are looked for, and the two in it; the two alone will do.
  ///   - group: The group.
  ///   - term: The position of the term in the group.
  init?(
    _ trial: PlanTrial,
    _ pair: CandidatePair,
    near: (trial: PlanTrial, pair: CandidatePair),
    group: GroupIndex,
    term: Int
  ) {
    guard let line = WeightLine(near.trial, group: group, term: term) else { return nil }
    let weights = trial.plan.groups[group.position].terms.map(\.weight)
    let others = weights.indices.reduce(0) { $0 + ($1 == term ? 0 : weights[$1]) }
    let highest = max(others * Self.most, weights[term])
    // A share of the whole would take a weight beyond all numbers.
    turns = line.turns(between: near.pair.ahead, and: near.pair.behind).filter { $0 < 1 }
      .map { (others * ($0 / (1 - $0))).simplest }.filter { $0 < highest }
    ends = (0, highest)
    isExact = line.isExact
    start = weights[term]
    self.trial = trial
    self.group = group
    self.term = term
    self.weights = weights
    self.pair = pair
  }

  mutating func order(at value: Double) -> PairOrder {
    var changed = weights
    changed[term] = value
    return pair.order(trial.outcome(.weights(group, changed)))
  }
}
