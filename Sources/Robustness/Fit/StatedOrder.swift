/// An order of candidates that somebody stated, the first one first; those called equal together.
public struct StatedOrder: Sendable, Hashable {
  /// The ids, tier after tier; no id twice, no tier empty.
  public let tiers: [[String]]

  package init(tiers: [[String]]) { self.tiers = tiers }
}

/// One thing that a stated order says of two candidates.
public struct OrderStatement: Sendable, Hashable {
  /// The id of the one that is said to be ahead.
  public let ahead: String
  /// The id of the other one.
  public let behind: String
  /// Whether they are said to be equal.
  public let isLevel: Bool

  package init(ahead: String, behind: String, isLevel: Bool = false) {
    self.ahead = ahead
    self.behind = behind
    self.isLevel = isLevel
  }
}
