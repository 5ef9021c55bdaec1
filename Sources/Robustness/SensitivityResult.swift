public import Precedence

/// How firm a ranking is, in every way that this library can tell.
public struct SensitivityResult: Sendable {
  /// The ranking that it is about.
  public let ranking: AssessmentResult
  /// For every weight of every group that weighs, in the order of the rules.
  public let weights: [WeightStability]
  /// For every group that weighs: first place and shortlist, both distances.
  public let leastChanges: [LeastChange]
  /// For every cut of every criterion and group, in the order of the rules.
  public let thresholds: [ThresholdStability]
  /// The candidates whose removal turns the order of others; usually none.
  public let removals: [RemovalEffect]
  /// What the draws came to; `nil` if none were asked for.
  public let draws: RankAcceptability?
  /// What knowing each uncertain figure would settle.
  public let figures: FigureWorths

  package init(
    ranking: AssessmentResult,
    weights: [WeightStability],
    leastChanges: [LeastChange],
    thresholds: [ThresholdStability],
    removals: [RemovalEffect],
    draws: RankAcceptability?,
    figures: FigureWorths
  ) {
    self.ranking = ranking
    self.weights = weights
    self.leastChanges = leastChanges
    self.thresholds = thresholds
    self.removals = removals
    self.draws = draws
    self.figures = figures
  }
}
