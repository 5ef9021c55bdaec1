import ScoringKernel

/// One cut of a criterion or group on its way between its neighbours.
struct CutSwap: SwapLine {
  let start: Double
  let turns: [Double]
  let ends: (low: Double, high: Double)

  private var trial: PlanTrial
  private let line: CutLine
  private let pair: CandidatePair

  /// Fails if there is no such cut.
  init?(_ trial: PlanTrial, _ pair: CandidatePair, factor: Factor, cut: Int) {
    guard let line = CutLine(trial, factor: factor, cut: cut) else { return nil }
    let own = [pair.ahead, pair.behind]
    turns = line.turns().filter { value in
      line.candidates(at: value).contains { own.contains($0) }
    }
    start = line.cut
    ends = (line.floor ?? -.infinity, line.ceiling ?? .infinity)
    self.trial = trial
    self.line = line
    self.pair = pair
  }

  mutating func order(at value: Double) -> PairOrder {
    pair.order(trial.outcome(line.change(to: value)))
  }
}
