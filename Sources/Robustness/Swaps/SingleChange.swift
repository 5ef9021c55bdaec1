/// The least change of one number that makes one candidate overtake another, all else as it is.
public struct SingleChange: Sendable, Hashable {
  /// What is changed.
  public enum Subject: Sendable, Hashable {
    /// The weight of a term in a group; the number is the weight as written, the others as they are.
    case weight(group: String, term: String)
    /// A cut of a criterion or group, with the level on its upper side.
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
    /// They become level and no more, at this number or just beyond it.
    case level(at: Double)
    /// No value of this number makes them change places, or level if they are not.
    case impossible
    /// The number is missing for the candidate and nothing stands in its place that could be changed.
    case missing
  }

  /// What is changed.
  public let subject: Subject
  /// The number as it is, of an interval the likely one; `nil` if it is missing.
  ///
  /// Of a category it is the position in the rules, from 0; no is 0 and yes is 1.
  public let now: Double?
  /// What it is counted in, as shown behind a number; empty for weights, groups and levels.
  public let unit: String
  /// The names of the levels, lowest first, where the number is one, of the categories, or `no` and
  /// `yes`; empty for others.
  public let levels: [String]
  /// Whether the number is a whole one.
  public let isWhole: Bool
  /// What was found.
  public let answer: Answer
  /// Whether the answer is exact.
  ///
  /// Else it is found by trying values: a number to five digits, or that there is none; a formula may
  /// turn and turn back between the values tried.
  public let isExact: Bool
  /// Whether one has to go up to change places; where the number is as it is already, this says on
  /// which side of it they have.
  public let isUpward: Bool

  /// The word that a number stands for: the name of a level or category, `no` or `yes`.
  ///
  /// - Parameter number: As in ``now`` and ``answer``.
  /// - Returns: `nil` for a number that stands for itself.
  public func word(for number: Double) -> String? {
    guard let position = Int(exactly: number) else { return nil }
    var first = 0
    if case .judgement = subject { first = 1 }
    let index = position.subtractingReportingOverflow(first).partialValue
    return levels.indices.contains(index) ? levels[index] : nil
  }

  package init(
    subject: Subject,
    now: Double?,
    unit: String = "",
    levels: [String] = [],
    isWhole: Bool = false,
    answer: Answer,
    isExact: Bool = true,
    isUpward: Bool? = nil
  ) {
    self.subject = subject
    self.now = now
    self.unit = unit
    self.levels = levels
    self.isWhole = isWhole
    self.answer = answer
    self.isExact = isExact
    self.isUpward = isUpward ?? Self.isUpward(answer, from: now ?? 0)
  }

  private static func isUpward(_ answer: Answer, from now: Double) -> Bool {
    switch answer {
    case .swap(let number, _), .level(let number): number >= now
    case .impossible, .missing: true
    }
  }
}

/// Every single number that could make two candidates change places, and how far it would have to go.
public struct SwapResult: Sendable, Hashable {
  /// The id of the candidate that is ahead; of two that share a place, or have none, the one that was
  /// asked for first.
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
