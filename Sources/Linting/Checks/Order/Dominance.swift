import Diagnostics
import PlainYAML
import RulesFile
import ScoringKernel

extension Check {
  /// Candidates that stand behind one that is nowhere more serious.
  static let dominance = Check(
    .dominance,
    .candidates { Dominance($0)?.finding.map { [$0] } ?? [] }
  )
}

/// Looks at every two candidates for one that is more serious and stands behind.
struct Dominance {
  /// Two candidates of which the first is at least as serious everywhere.
  struct Pair: Equatable {
    let better: CandidateIndex
    let worse: CandidateIndex
    /// A criterion on which the first one is higher.
    let criterion: CriterionIndex
  }

  /// The most candidates of which every two are looked at.
  private static let mostCandidates = 2000

  private let linted: LintedAssessment
  /// The criteria that the ranking goes by.
  private let criteria: [CriterionIndex]
  /// The measures that it goes by directly, and whether less is more serious.
  private let measures: [(measure: MeasureIndex, isLowestFirst: Bool)]
  private let places: [Int]

  /// Fails where the lowest score of a group or criterion comes first: then what is more serious is
  /// the author's own affair.
  init?(_ linted: LintedAssessment) {
    guard linted.card.rowCount <= Self.mostCandidates else { return nil }
    let ranking = linted.plan.ranking
    var factors: [Factor] = []
    var measures: [(measure: MeasureIndex, isLowestFirst: Bool)] = []
    for key in ranking.keys + ranking.tieBreaks {
      switch key.source {
      case .measure(let measure): measures.append((measure, key.isLowestFirst))
      case .factor(let factor):
        if key.isLowestFirst { return nil }
        factors.append(factor)
      case .rating:
        if key.isLowestFirst { return nil }
        factors += linted.plan.matrix.map { [$0.down, $0.across] } ?? []
      }
    }
    self.linted = linted
    self.measures = measures
    criteria = linted.plan.criteria(below: factors)
    places =
      Placing(
        keys: linted.card.keys,
        count: linted.card.rowCount,
        isRanked: linted.isRanked
      ).places
  }

  /// One finding about all pairs; `nil` if there is none.
  var finding: Finding? {
    let pairs = pairs
    guard let pair = pairs.first else { return nil }
    let (better, worse) = (linted.id(pair.better), linted.id(pair.worse))
    let name = linted.rules.names.criteria[pair.criterion.position].id
    let others = pairs.count - 1
    return Finding(
      .dominatedAhead,
      .error,
      "'\(better)' is at least as serious as '\(worse)' on every criterion and more so on '\(name)', "
        + "yet '\(worse)' stands before it (place \(places[pair.worse.position]) against "
        + "\(places[pair.better.position]))"
        + (others > 0 ? "; so with \(others) more \(others == 1 ? "pair" : "pairs")" : ""),
      at: linted.rules.names.matrix?.location
        ?? linted.rules.document.ranking.value.map { linted.rules.location($0.key) },
      hint: "let no rating fall to the right or upwards",
      subjects: [better, worse]
    )
  }

  /// The pairs, those with the greatest distance between their places first.
  var pairs: [Pair] {
    let rows = places.indices.filter { places[$0] > 0 && isAsScored($0) }
    var pairs: [Pair] = []
    for better in rows {
      for worse in rows where places[worse] < places[better] {
        guard let criterion = criterion(on: better, above: worse) else { continue }
        pairs.append(
          Pair(better: CandidateIndex(better), worse: CandidateIndex(worse), criterion: criterion)
        )
      }
    }
    let distances = pairs.map { places[$0.better.position] - places[$0.worse.position] }
    return pairs.indices.sorted { (-distances[$0], $0) < (-distances[$1], $1) }.map { pairs[$0] }
  }

  /// Whether no rule moved a level or changed the rating; a bound that the cell keeps anyway does not.
  private func isAsScored(_ row: Int) -> Bool {
    let verdict = linted.card.verdicts[row]
    guard verdict.downMove == 0, verdict.acrossMove == 0 else { return false }
    let cell = linted.card.cells[row]
    guard let matrix = linted.plan.matrix, cell.down >= 0, cell.across >= 0 else { return true }
    return cell.rating == matrix.rating(down: cell.down, across: cell.across)
  }

  /// A criterion on which one candidate is higher, if it is nowhere lower; `nil` otherwise.
  private func criterion(on better: Int, above worse: Int) -> CriterionIndex? {
    let table = linted.table
    for (measure, isLowestFirst) in measures {
      let difference =
        table[measure, CandidateIndex(better)] - table[measure, CandidateIndex(worse)]
      guard isLowestFirst ? difference <= 0 : difference >= 0 else { return nil }
    }
    let count = linted.card.rowCount
    let scores = linted.card.criterionScores
    var higher: CriterionIndex?
    for criterion in criteria {
      let start = criterion.position * count
      let difference = scores[start + better] - scores[start + worse]
      // A score that is left out compares with nothing.
      guard difference >= 0 else { return nil }
      if higher == nil, difference > 0 { higher = criterion }
    }
    return higher
  }
}

extension LintedAssessment {
  /// Whether each candidate takes part in the ranking.
  var isRanked: [Bool] {
    (0..<card.rowCount).map { row in
      card.standings[row] != .leftOut && !card.keys[card.entry(0, CandidateIndex(row))].isNaN
    }
  }
}
