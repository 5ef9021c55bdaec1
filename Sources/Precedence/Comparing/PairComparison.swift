/// Why one candidate stands above another: what decides, and how everything beneath adds up to it.
public struct PairComparison: Sendable {
  /// One of the two.
  public struct Side: Sendable, Hashable {
    public let id: String
    public let name: String
    /// The place; `nil` if it is not ranked.
    public let place: Int?
    public let rating: String?
    public let isShortlisted: Bool
    public let status: CandidateResult.Status

    package init(
      id: String,
      name: String,
      place: Int?,
      rating: String?,
      isShortlisted: Bool,
      status: CandidateResult.Status
    ) {
      self.id = id
      self.name = name
      self.place = place
      self.rating = rating
      self.isShortlisted = isShortlisted
      self.status = status
    }
  }

  /// One key of the ranking, looked at in turn until one of them decides.
  public struct Key: Sendable, Hashable {
    public let key: RankingKey
    /// The value of each as a reader sees it: `High`, `0.62`, `2,122 crimes`; `missing`.
    public let ahead: String
    public let behind: String
    /// The values as numbers; `nil` for a rating and for a missing one.
    public let aheadNumber: Double?
    public let behindNumber: Double?
    /// Whether this is the key that decides; at most the last one is.
    public let decides: Bool

    package init(
      key: RankingKey,
      ahead: String,
      behind: String,
      aheadNumber: Double?,
      behindNumber: Double?,
      decides: Bool
    ) {
      self.key = key
      self.ahead = ahead
      self.behind = behind
      self.aheadNumber = aheadNumber
      self.behindNumber = behindNumber
      self.decides = decides
    }
  }

  /// How a group's numbers differ, term by term.
  public struct GroupDifference: Sendable, Hashable {
    public let id: String
    /// `weighted mean`, `sum`, ...
    public let combination: String
    public let aheadNumber: Double?
    public let behindNumber: Double?
    public let aheadLevel: String?
    public let behindLevel: String?
    public let terms: [TermDifference]

    package init(
      id: String,
      combination: String,
      aheadNumber: Double?,
      behindNumber: Double?,
      aheadLevel: String?,
      behindLevel: String?,
      terms: [TermDifference]
    ) {
      self.id = id
      self.combination = combination
      self.aheadNumber = aheadNumber
      self.behindNumber = behindNumber
      self.aheadLevel = aheadLevel
      self.behindLevel = behindLevel
      self.terms = terms
    }
  }

  /// One criterion or group in a group, for both.
  public struct TermDifference: Sendable, Hashable {
    public let id: String
    /// The share of the weights; for each, since a missing criterion may be left out.
    public let aheadShare: Double
    public let behindShare: Double
    /// What stands behind it in words: the level and the measure, `High, 2,122 crimes`; for a group
    /// its level and number; `left out`.
    public let ahead: String
    public let behind: String
    public let aheadContribution: Double?
    public let behindContribution: Double?

    /// How much the term speaks for the one ahead; negative where it speaks for the other; `nil` where
    /// the group does not add up. The terms of a group sum to the difference of its numbers.
    public var difference: Double? {
      guard let aheadContribution, let behindContribution else { return nil }
      return aheadContribution - behindContribution
    }

    package init(
      id: String,
      aheadShare: Double,
      behindShare: Double,
      ahead: String,
      behind: String,
      aheadContribution: Double?,
      behindContribution: Double?
    ) {
      self.id = id
      self.aheadShare = aheadShare
      self.behindShare = behindShare
      self.ahead = ahead
      self.behind = behind
      self.aheadContribution = aheadContribution
      self.behindContribution = behindContribution
    }
  }

  /// A rule that fired for one of the two and not for the other.
  public struct RuleDifference: Sendable, Hashable {
    public let id: String
    /// Whether it fired for the one ahead; else it fired for the other.
    public let firedForAhead: Bool
    /// What it does, as written.
    public let effects: [String]
    public let because: String?
    /// How far the other one is from it, as a reader sees it: `1 level`; `nil` if by more than one
    /// comparison.
    public let distance: String?

    package init(
      id: String,
      firedForAhead: Bool,
      effects: [String],
      because: String?,
      distance: String?
    ) {
      self.id = id
      self.firedForAhead = firedForAhead
      self.effects = effects
      self.because = because
      self.distance = distance
    }
  }

  /// The one with the better place; the one that was asked for first if they share one.
  public let ahead: Side
  public let behind: Side
  /// Whether they share a place.
  public let isLevel: Bool
  /// The keys of the ranking as far as they were looked at.
  public let keys: [Key]
  /// Where both stand in the matrix; `nil` without one.
  public let cells: (ahead: CellResult, behind: CellResult)?
  /// Every group, wholes before parts, in the order in which they matter.
  public let groups: [GroupDifference]
  public let rules: [RuleDifference]

  package init(
    ahead: Side,
    behind: Side,
    isLevel: Bool,
    keys: [Key],
    cells: (ahead: CellResult, behind: CellResult)?,
    groups: [GroupDifference],
    rules: [RuleDifference]
  ) {
    self.ahead = ahead
    self.behind = behind
    self.isLevel = isLevel
    self.keys = keys
    self.cells = cells
    self.groups = groups
    self.rules = rules
  }
}
