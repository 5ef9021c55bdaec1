/// The least change of one number that makes one candidate overtake another, all else as it is.
public struct SingleChange: Sendable, Hashable {
  /// What is changed.
  public enum Subject: Sendable, Hashable {
    /// The weight of a term in a group; the number is the weight as written, the others as they are.
    case weight(group: String, term: String)
    /// The cut beneath a level of a criterion or group.
    case cut(factor: String, level: String)
    /// A measure of one of the two candidates.
    case measure(String, candidate: String)
    /// A judged level of one of the two candidates; the number is the level, from 1.
    case judgement(String, candidate: String)
  }

  /// What was found.
  public enum Answer: Sendable, Hashable {
    /// The number at which they change places.
    ///
    /// `reaches` says whether they have changed places at the number itself; otherwise they are
    /// level at it, or change places only just beyond it.
    case swap(at: Double, reaches: Bool)
    /// They become level and no more, at this number.
    case level(at: Double)
    /// No value of this number makes them change places.
    case impossible
    /// The number is missing for the candidate and nothing stands in its place that could be changed.
    case missing
  }

  public let subject: Subject
  /// The number as it is; `nil` if it is missing.
  public let now: Double?
  /// What it is counted in, as shown behind a number; empty for weights, groups and levels.
  public let unit: String
  /// The names of the levels, lowest first, where the number is one; empty for others.
  public let levels: [String]
  /// Whether the number is a whole one.
  public let isWhole: Bool
  public let answer: Answer
  /// Whether the number is exact; else it is found to five digits by trying the values that formulas
  /// and lines between points can turn at.
  public let isExact: Bool

  package init(
    subject: Subject,
    now: Double?,
    unit: String = "",
    levels: [String] = [],
    isWhole: Bool = false,
    answer: Answer,
    isExact: Bool = true
  ) {
    self.subject = subject
    self.now = now
    self.unit = unit
    self.levels = levels
    self.isWhole = isWhole
    self.answer = answer
    self.isExact = isExact
  }
}

/// Every single number that could make two candidates change places, and how far it would have to go.
public struct SwapResult: Sendable, Hashable {
  /// The id of the candidate that is ahead, or listed first if they share a place.
  public let ahead: String
  /// The id of the other one.
  public let behind: String
  /// Weights, cuts, measures, judgements; each in the order of the rules, the candidate ahead first.
  public let changes: [SingleChange]

  package init(ahead: String, behind: String, changes: [SingleChange]) {
    self.ahead = ahead
    self.behind = behind
    self.changes = changes
  }
}
