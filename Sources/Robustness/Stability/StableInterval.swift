/// How far one number may move before something about a ranking changes, all else as it is.
///
/// It holds everywhere strictly between the two ends. At an end two candidates are level, or a number
/// lies on a cut. Where things are level already as they stand, both ends are the number itself.
public struct StableInterval: Sendable, Hashable {
  /// The lower end.
  public let low: Double
  /// The upper end.
  public let high: Double
  /// What happens just below the lower end; `nil` if the number can go no lower.
  public let below: Turn?
  /// What happens just above the upper end; `nil` if the number can go no higher.
  public let above: Turn?

  /// Whether it holds for whatever the number could be.
  public var isUnbounded: Bool { below == nil && above == nil }

  package init(low: Double, high: Double, below: Turn? = nil, above: Turn? = nil) {
    self.low = low
    self.high = high
    self.below = below
    self.above = above
  }
}

/// What changes at the end of a stable interval.
public struct Turn: Sendable, Hashable {
  /// A candidate whose place changes.
  public struct Move: Sendable, Hashable {
    /// The candidate's id.
    public let candidate: String
    /// The place as things stand; `nil` if it is not ranked.
    public let from: Int?
    /// The place just beyond the end; `nil` if it is not ranked there.
    public let to: Int?

    package init(candidate: String, from: Int?, to: Int?) {
      self.candidate = candidate
      self.from = from
      self.to = to
    }
  }

  /// Every candidate whose place differs from the one it has as things stand, in the order of those.
  public let moves: [Move]
  /// The ids of candidates that come into the shortlist, or into the first place, whichever the
  /// interval is about; empty for one about the order.
  public let entering: [String]
  /// The ids of candidates that fall out of it.
  public let leaving: [String]

  package init(moves: [Move], entering: [String] = [], leaving: [String] = []) {
    self.moves = moves
    self.entering = entering
    self.leaving = leaving
  }
}
