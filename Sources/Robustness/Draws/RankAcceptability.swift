/// How often each candidate takes each place when weights, measures or judgements are drawn at random:
/// SMAA-2 (Lahdelma, R. and Salminen, P. (2001) SMAA-2: Stochastic multicriteria acceptability analysis
/// for group decision making, Operations Research 49(3) 444-454).
public struct RankAcceptability: Sendable, Hashable {
  /// The weight of one term of one group, as central weights are listed.
  public struct WeightName: Sendable, Hashable {
    public let group: String
    public let term: String

    package init(group: String, term: String) {
      self.group = group
      self.term = term
    }
  }

  /// What was drawn.
  public let settings: DrawSettings
  /// How many draws count: those in which rules contradicted each other do not.
  public let counted: Int
  /// The ids of the candidates, in the order of the input; rows and columns below follow it.
  public let candidates: [String]
  /// For each candidate, the share of draws in which it takes the 1st, 2nd, ... place (equation 8 of
  /// the source). Candidates that share a place all count for the better one, so that a column may
  /// add up to more than 1; one that is not ranked counts for none.
  public let acceptability: [[Double]]
  /// For each candidate, the share of draws in which it is ahead of each other one (Leskinen, P. et
  /// al. (2006) pairwise winning index); 0 against itself. Shared places are a win for neither; every
  /// ranked candidate is ahead of one that is not.
  public let pairwise: [[Double]]
  /// For each candidate, the share of draws in which it is on the shortlist; empty without one.
  public let shortlisted: [Double]
  /// The weights that central weights are listed for: those of the groups that were drawn.
  public let weights: [WeightName]
  /// For each candidate, the mean of the shares with which it takes the first place (equation 10);
  /// `nil` for one that never does, and for all if no weights were drawn.
  public let centralWeights: [[Double]?]
  /// For each candidate, the share of draws of measures and judgements in which it takes the first
  /// place at its central weights (equation 11); `nil` without central weights.
  public let confidence: [Double?]

  /// The standard error of a share p of the counted draws: sqrt(p (1 - p) / n).
  public func standardError(of share: Double) -> Double {
    counted > 0 ? (share * (1 - share) / Double(counted)).squareRoot() : .nan
  }

  package init(
    settings: DrawSettings,
    counted: Int,
    candidates: [String],
    acceptability: [[Double]],
    pairwise: [[Double]],
    shortlisted: [Double],
    weights: [WeightName],
    centralWeights: [[Double]?],
    confidence: [Double?]
  ) {
    self.settings = settings
    self.counted = counted
    self.candidates = candidates
    self.acceptability = acceptability
    self.pairwise = pairwise
    self.shortlisted = shortlisted
    self.weights = weights
    self.centralWeights = centralWeights
    self.confidence = confidence
  }
}
