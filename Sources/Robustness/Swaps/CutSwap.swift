import ScoringKernel

/// One cut of a criterion or group on its way between its neighbours, or to the ends of the scale.
struct CutSwap: SwapLine {
  let start: Double
  let turns: [Double]
  let ends: (low: Double, high: Double)

  private var trial: PlanTrial
  private let line: CutLine
  private let pair: CandidatePair

  /// Fails if there is no such cut.
  ///
  /// - Parameters:
  ///   - trial: All candidates, who are ranked.
  ///   - pair: The two of them.
  ///   - near: Where the turns are looked for, and the two in it; the two alone will do.
  ///   - factor: The criterion or group.
  ///   - cut: The position of the cut.
  init?(
    _ trial: PlanTrial,
    _ pair: CandidatePair,
    near: (trial: PlanTrial, pair: CandidatePair),
    factor: Factor,
    cut: Int
  ) {
    guard let line = CutLine(near.trial, factor: factor, cut: cut) else { return nil }
    let own = [near.pair.ahead, near.pair.behind]
    let inside = line.turns().filter { value in
      line.candidates(at: value).contains { own.contains($0) }
    }
    // The cut beneath must not be reached; the end of a scale may be.
    let count = trial.plan.levelCount(of: factor) - 1
    let low = cut > 0 ? nil : line.floor
    let high = cut < count - 1 ? nil : line.ceiling
    turns = (inside + [low, high].compactMap { $0 }).increasing
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
