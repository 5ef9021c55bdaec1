/// Where one candidate stands, and everything that put it there.
public struct CandidateResult: Sendable {
  /// What becomes of a candidate.
  public enum Status: String, Sendable, Hashable, CaseIterable {
    /// Ranked like every other.
    case ranked
    /// Ranked, and on the shortlist whatever its place, because a rule keeps it there.
    case kept
    /// Ranked, but watched instead of put on the shortlist, because a rule says so.
    case monitored
    /// Not ranked, because a rule leaves it out.
    case leftOut = "left out"
    /// Not ranked, because there was nothing to score.
    case notScored = "not scored"
  }

  /// The candidate's id.
  public let id: String
  /// The candidate's name.
  public let name: String
  /// The place, from 1; `nil` for a candidate that is not ranked.
  ///
  /// Candidates that cannot be told apart share the better place: 1, 2, 2, 4.
  public let place: Int?
  /// Whether another candidate has the same place.
  public let isShared: Bool
  /// The best and the worst place the candidate could have, its missing and uncertain evidence
  /// settled either way; `nil` for a candidate that is not ranked.
  public let places: ClosedRange<Int>?
  /// The rating, after the rules; `nil` without a matrix or without levels to look up.
  public let rating: String?
  /// The first number that the ranking goes by after the rating, on its own scale; `nil` if it goes
  /// by the rating alone.
  public let score: Double?
  /// Whether the candidate is on the shortlist.
  public let isShortlisted: Bool
  /// What becomes of the candidate.
  public let status: Status
  /// The key that put the candidate behind the one before it; `nil` for the first, and for one that
  /// shares the place of the one before.
  public let decidedBy: RankingKey?
  /// The measures, in the order of the rules file.
  public let measures: [MeasureResult]
  /// The criteria with their levels, in the order of the rules file.
  public let levels: [LevelResult]
  /// The groups with their numbers, parts before the groups that hold them.
  public let groups: [GroupResult]
  /// The place in the matrix; `nil` without one.
  public let cell: CellResult?
  /// Every rule that is on, in the order of the rules file.
  public let rules: [RuleResult]

  package init(
    id: String,
    name: String,
    place: Int?,
    isShared: Bool,
    places: ClosedRange<Int>?,
    rating: String?,
    score: Double?,
    isShortlisted: Bool,
    status: Status,
    decidedBy: RankingKey?,
    measures: [MeasureResult],
    levels: [LevelResult],
    groups: [GroupResult],
    cell: CellResult?,
    rules: [RuleResult]
  ) {
    self.id = id
    self.name = name
    self.place = place
    self.isShared = isShared
    self.places = places
    self.rating = rating
    self.score = score
    self.isShortlisted = isShortlisted
    self.status = status
    self.decidedBy = decidedBy
    self.measures = measures
    self.levels = levels
    self.groups = groups
    self.cell = cell
    self.rules = rules
  }
}
