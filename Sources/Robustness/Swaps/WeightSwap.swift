import ScoringKernel

/// The weight of one term, the others as written, on its way through everything it can be.
struct WeightSwap: SwapLine {
  let start: Double
  let turns: [Double]
  let ends = (low: 0.0, high: Double.infinity)
  /// Whether every turn is worked out.
  let isExact: Bool

  private var trial: PlanTrial
  private let group: GroupIndex
  private let term: Int
  private let weights: [Double]
  private let pair: CandidatePair

  /// Fails where the weight means nothing.
  init?(_ trial: PlanTrial, _ pair: CandidatePair, group: GroupIndex, term: Int) {
    guard let line = WeightLine(trial, group: group, term: term) else { return nil }
    let weights = trial.plan.groups[group.position].terms.map(\.weight)
    let others = weights.indices.reduce(0) { $0 + ($1 == term ? 0 : weights[$1]) }
    // A share of the whole would take a weight beyond all numbers.
    turns = line.turns(between: pair.ahead, and: pair.behind).filter { $0 < 1 }
      .map { others * ($0 / (1 - $0)) }.filter(\.isFinite)
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
