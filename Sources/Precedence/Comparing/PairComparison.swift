/// Why one candidate stands above another: what decides, and how everything beneath adds up to it.
public struct PairComparison: Sendable {
  /// One of the two.
  public struct Side: Sendable, Hashable {
    /// The candidate's id.
    public let id: String
    /// The candidate's name.
    public let name: String
    /// The place; `nil` if it is not ranked.
    public let place: Int?
    /// The rating, after the rules; `nil` without a matrix or without levels to look up.
    public let rating: String?
    /// Whether the candidate is on the shortlist.
    public let isShortlisted: Bool
    /// What becomes of the candidate; for one without a place, why.
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
    /// What the candidates are ordered by.
    public let key: RankingKey
    /// The value of the one ahead as a reader sees it: `High`, `0.62`, `2,122 crimes`; `missing`.
    public let ahead: String
    /// The value of the other one.
    public let behind: String
    /// The value of the one ahead as a number; `nil` for a rating and for a missing one.
    public let aheadNumber: Double?
    /// The value of the other one as a number.
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
    /// The group's id.
    public let id: String
    /// How its parts are combined, as in ``GroupResult/combination``.
    public let combination: String
    /// The number of the one ahead; `nil` if nothing was left to combine.
    public let aheadNumber: Double?
    /// The number of the other one.
    public let behindNumber: Double?
    /// The level of the one ahead before any rule; `nil` if the group has none.
    public let aheadLevel: String?
    /// The level of the other one.
    public let behindLevel: String?
    /// The parts, in the order of the rules.
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
    /// The id of the criterion or group.
    public let id: String
    /// The share of the weights for the one ahead, 0...1; a missing criterion may be left out, and the
    /// others take over its share.
    public let aheadShare: Double
    /// The share of the weights for the other one.
    public let behindShare: Double
    /// What stands behind it in words: the level and the measure, `High, 2,122 crimes`; for a group
    /// its level and number; `left out`.
    public let ahead: String
    /// The same of the other one.
    public let behind: String
    /// What it added to the number of the one ahead; `nil` where the group does not add up.
    public let aheadContribution: Double?
    /// What it added to the number of the other one.
    public let behindContribution: Double?

    /// How much the term speaks for the one ahead; negative where it speaks for the other.
    ///
    /// The terms of a group sum to the difference of its numbers; `nil` where it does not add up.
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
    /// The rule's id.
    public let id: String
    /// Whether it fired for the one ahead; else it fired for the other.
    public let firedForAhead: Bool
    /// What it does, as written.
    public let effects: [String]
    /// The reason with the numbers of the one for which it fired; `nil` for a rule without one.
    public let because: String?
    /// How far the other one is from it, as a reader sees it: `1 level`; `nil` if by more than one
    /// comparison.
    public let distance: String?
    /// Whether the other one lies exactly on its limit, which does not count.
    public let isOnLimit: Bool

    package init(
      id: String,
      firedForAhead: Bool,
      effects: [String],
      because: String?,
      distance: String?,
      isOnLimit: Bool = false
    ) {
      self.id = id
      self.firedForAhead = firedForAhead
      self.effects = effects
      self.because = because
      self.distance = distance
      self.isOnLimit = isOnLimit
    }
  }

  /// The one with the better place; the one that was asked for first if they share one.
  public let ahead: Side
  /// The other one.
  public let behind: Side
  /// Whether they share a place; two without one do not.
  public let isLevel: Bool
  /// The keys of the ranking as far as they were looked at; none if one of the two has no place.
  public let keys: [Key]
  /// Where both stand in the matrix; `nil` without one.
  public let cells: (ahead: CellResult, behind: CellResult)?
  /// Every group, wholes before parts, in the order in which they matter.
  public let groups: [GroupDifference]
  /// Every rule that fired for one of the two alone, in the order of the rules file.
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
