/// What a consultation becomes when it enters a ranking: which number stands for an option.
public enum ConcernScale: String, Sendable, Hashable, CaseIterable {
  /// The share of respondents that the method counts, in per cent; -100 to 100 for net concern.
  case share
  /// Borda's points in per cent of the most an option could have.
  case points
  /// The mean of the places given.
  case mean
  /// The place in the order, 1 for first; tied options share the mean of their places.
  case place
  /// Barron and Barrett's (1996) rank-order centroid weight of the place.
  case rankOrderCentroid = "rank-order centroid"
  /// The rank-sum weight of the place (Stillwell, Seaver and Edwards 1981).
  case rankSum = "rank sum"
  /// The rank-reciprocal weight of the place (Stillwell, Seaver and Edwards 1981).
  case reciprocal
  /// Equal steps from 1 for the first place to 0 for the last.
  case equalSteps = "equal steps"

  /// Whether it is made of the order alone, so that an order without numbers will do.
  public var isOfOrder: Bool {
    switch self {
    case .share, .points, .mean: false
    case .place, .rankOrderCentroid, .rankSum, .reciprocal, .equalSteps: true
    }
  }
}
