public import Diagnostics

/// What an assessment came to: the ranking, the matrix, and everything needed to say why.
public struct AssessmentResult: Sendable {
  /// The name of the assessment.
  public let name: String
  /// The area it is about; `nil` if the assessment names none.
  public let area: String?
  /// From when to when its priorities hold; `nil` if the assessment does not say.
  public let validity: Validity?
  /// The rules it was made by.
  public let rules: RulesReference
  /// Which values were in force; `nil` where no value of the rules has a date.
  public let values: ValuesInForce?
  /// The matrix; `nil` if the rules have none.
  public let matrix: MatrixResult?
  /// How many places make the shortlist; `nil` if the rules ask for none.
  public let shortlist: Int?
  /// What the candidates are ordered by, first key first, then the tie-breaks.
  public let keys: [RankingKey]
  /// The candidates that have a place, the most serious first; those that share a place stand in
  /// the order of the input.
  public let ranking: [CandidateResult]
  /// The candidates that have none: left out by a rule, or without anything to score.
  public let unranked: [CandidateResult]
  /// What was missing, and what was put in its place, candidate by candidate.
  public let missing: [MissingValue]
  /// The ids of the rules that a scenario switched off, in the order of the rules file; they were not
  /// tried for any candidate.
  public let rulesOff: [String]
  /// What the authors of the files accept, that of the assessment first; empty if they accept nothing.
  public let accepted: [AcceptedFinding]
  /// What there is to say about the files, warnings and notes included.
  public let findings: FindingList

  /// The day whose values were in force; `nil` where no value of the rules has a date, or no day was
  /// given.
  public var asOf: CalendarDate? { values?.asOf }

  /// The candidate of an id, ranked or not; `nil` if there is none.
  ///
  /// - Parameter id: The candidate's id, exactly.
  /// - Returns: The candidate's result.
  public func candidate(_ id: String) -> CandidateResult? {
    ranking.first { $0.id == id } ?? unranked.first { $0.id == id }
  }

  package init(
    name: String,
    area: String?,
    validity: Validity? = nil,
    rules: RulesReference,
    values: ValuesInForce? = nil,
    matrix: MatrixResult?,
    shortlist: Int?,
    keys: [RankingKey],
    ranking: [CandidateResult],
    unranked: [CandidateResult],
    missing: [MissingValue],
    rulesOff: [String] = [],
    accepted: [AcceptedFinding] = [],
    findings: FindingList
  ) {
    self.name = name
    self.area = area
    self.validity = validity
    self.rules = rules
    self.values = values
    self.matrix = matrix
    self.shortlist = shortlist
    self.keys = keys
    self.ranking = ranking
    self.unranked = unranked
    self.missing = missing
    self.rulesOff = rulesOff
    self.accepted = accepted
    self.findings = findings
  }
}

/// Which rules a result was made by.
public struct RulesReference: Sendable, Hashable {
  /// The name that the rules give themselves.
  public let name: String
  /// The version that the rules give themselves; `nil` if they give none.
  public let version: String?
  /// The file, seen from the folder of the assessment.
  public let file: String
}

/// Something that the candidates are ordered by.
public struct RankingKey: Sendable, Hashable {
  /// What it is: `rating`, or the id of a group, criterion or measure.
  public let name: String
  /// Whether it is only looked at among candidates equal on all the keys before the tie-breaks.
  public let isTieBreak: Bool
  /// Whether the lowest comes first.
  public let isLowestFirst: Bool
}

/// The matrix that gives the rating.
public struct MatrixResult: Sendable, Hashable {
  /// The group or criterion whose level picks the row.
  public let down: String
  /// The group or criterion whose level picks the column.
  public let across: String
  /// The names of the rows' levels, lowest first.
  public let downLevels: [String]
  /// The names of the columns' levels, lowest first.
  public let acrossLevels: [String]
  /// The names of the ratings, least serious first.
  public let ratings: [String]
  /// The rating of each cell, as an index into `ratings`: `cells[row][column]`, lowest first.
  public let cells: [[Int]]
}

/// A measure that a candidate does not have, and what was assumed instead.
public struct MissingValue: Sendable, Hashable {
  /// The candidate's id.
  public let candidate: String
  /// The measure's id.
  public let measure: String
  /// What the rules say about a missing value: `neutral`, `worst`, `best`, `leave out` or
  /// `interval`.
  public let policy: String
  /// What that came to, criterion by criterion, such as `harm counted as Medium`.
  public let assumed: [String]
}
