/// What the scoring of a range of candidates gave.
///
/// Columns are laid out one after the other: the entry of column `k` for the candidate in row `r` is
/// at `k * rowCount + r`, where row 0 is the first candidate of the range.
package struct Scorecard: Sendable, Equatable {
  /// How much is kept.
  package enum Detail: Sendable, Hashable {
    /// The keys to rank by and nothing else, for very many candidates.
    case keys
    /// Every number on the way.
    case full
  }

  package let detail: Detail
  /// The candidates scored.
  package let range: Range<Int>
  /// The ranking's keys, then its tie-breaks, for each candidate; larger always comes first, and a
  /// missing key is NaN.
  package internal(set) var keys: [Double]
  /// What the rules made of each candidate.
  package internal(set) var standings: [Standing]
  /// Rules at odds with one another.
  package internal(set) var contradictions: [Contradiction] = []

  /// The score of each criterion on its own scale; NaN where it is left out.
  package internal(set) var criterionScores: [Double] = []
  /// The level of each criterion from 0; -1 where there is none.
  package internal(set) var criterionLevels: [Int] = []
  /// The number of each group; NaN where nothing was left to combine.
  package internal(set) var groupNumbers: [Double] = []
  /// The level of each group from 0, before any rule acted; -1 where there is none.
  package internal(set) var groupLevels: [Int] = []
  /// Whether the condition of each rule holds.
  package internal(set) var truths: [Truth] = []
  /// What the rules that fired come to.
  package internal(set) var verdicts: [Verdict] = []
  /// The levels that picked the matrix cell, before and after the rules; -1 where there is none.
  package internal(set) var cells: [Cell] = []

  /// The levels that pick a cell of the matrix, and the rating found there.
  package struct Cell: Sendable, Hashable {
    package var down: Int
    package var across: Int
    /// The levels after the rules moved them.
    package var movedDown: Int
    package var movedAcross: Int
    /// The rating in the cell after the moves.
    package var cellRating: Int
    /// The rating after floors and ceilings.
    package var rating: Int

    /// No cell: the rules have no matrix, or a level is missing.
    package static let none = Cell(
      down: -1,
      across: -1,
      movedDown: -1,
      movedAcross: -1,
      cellRating: -1,
      rating: -1
    )
  }

  /// Makes an empty card for a range of candidates.
  package init(_ plan: Plan, range: Range<Int>, detail: Detail) {
    self.detail = detail
    self.range = range
    let rows = range.count
    let keyCount = plan.ranking.keys.count + plan.ranking.tieBreaks.count
    keys = [Double](repeating: .nan, count: keyCount * rows)
    standings = [Standing](repeating: .ranked, count: rows)
    guard detail == .full else { return }
    criterionScores = [Double](repeating: .nan, count: plan.criteria.count * rows)
    criterionLevels = [Int](repeating: -1, count: plan.criteria.count * rows)
    groupNumbers = [Double](repeating: .nan, count: plan.groups.count * rows)
    groupLevels = [Int](repeating: -1, count: plan.groups.count * rows)
    truths = [Truth](repeating: .unknown, count: plan.rules.count * rows)
    verdicts = [Verdict](repeating: Verdict(), count: rows)
    cells = [Cell](repeating: .none, count: rows)
  }

  /// Makes a card of keys alone.
  init(range: Range<Int>, keys: [Double], standings: [Standing]) {
    detail = .keys
    self.range = range
    self.keys = keys
    self.standings = standings
  }

  /// Whether the card has a column for everything that a plan gives.
  func fits(_ plan: Plan) -> Bool {
    let keyCount = plan.ranking.keys.count + plan.ranking.tieBreaks.count
    guard keys.count == keyCount * rowCount, standings.count == rowCount else { return false }
    if detail == .keys { return true }
    return criterionScores.count == plan.criteria.count * rowCount
      && groupNumbers.count == plan.groups.count * rowCount
      && truths.count == plan.rules.count * rowCount
  }

  /// The number of candidates.
  package var rowCount: Int { range.count }

  /// Where the entry of a column for a candidate is.
  package func entry(_ column: Int, _ candidate: CandidateIndex) -> Int {
    column * rowCount + candidate.position - range.lowerBound
  }
}
