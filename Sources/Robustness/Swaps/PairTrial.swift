import ScoringKernel

/// Two candidates and everything that can part them, scored again and again with one measure changed.
///
/// Only the two are scored, unless places among all candidates are: a measure of one candidate moves
/// nobody else.
struct PairTrial: Sendable {
  /// How the two stand to each other, and the levels and rules behind that.
  struct Reading: Sendable, Equatable {
    let order: PairOrder
    /// While these stay the same nothing turns, whatever numbers lie between.
    let steps: [Int]
  }

  let plan: Plan
  /// The measures, with whatever was put in last.
  private(set) var table: MeasureTable
  /// The rows of the two in the table.
  let rows: CandidatePair

  private var evaluator: Evaluator
  private(set) var card: Scorecard

  /// Fails if the plan cannot be run.
  ///
  /// - Parameters:
  ///   - trial: The assessment.
  ///   - pair: The two candidates of it.
  init?(_ trial: PlanTrial, _ pair: CandidatePair) {
    guard var evaluator = try? Evaluator(trial.plan) else { return nil }
    let isWhole = trial.plan.dependsOnTheSet
    let columns = trial.table.columns.map { column in
      isWhole ? column : [column[pair.ahead.position], column[pair.behind.position]]
    }
    guard let table = MeasureTable(columns: columns) else { return nil }
    plan = trial.plan
    rows = isWhole ? pair : CandidatePair(ahead: CandidateIndex(0), behind: CandidateIndex(1))
    self.table = table
    card = evaluator.scorecard(table)
    self.evaluator = evaluator
  }

  /// Puts in a measure of one of the two.
  ///
  /// - Parameters:
  ///   - value: The value, exactly known.
  ///   - measure: The measure; those worked out from it follow.
  ///   - isOfAhead: Whose it is.
  /// - Complexity: One scoring of the two, or of all where places among all are scored.
  mutating func put(_ value: Double, _ measure: MeasureIndex, isOfAhead: Bool) {
    let row = isOfAhead ? rows.ahead : rows.behind
    table[measure, row] = value
    plan.derive(in: &table, for: row)
    evaluator.score(table, into: &card)
  }

  /// What it comes to with what was put in last.
  var reading: Reading {
    let own = [rows.ahead, rows.behind]
    var steps = [Int(order.rawValue)]
    for candidate in own {
      for index in plan.criteria.indices {
        steps.append(card.criterionLevels[card.entry(index, candidate)])
      }
      for index in plan.groups.indices {
        steps.append(card.groupLevels[card.entry(index, candidate)])
      }
      for index in plan.rules.indices {
        steps.append(Int(card.truths[card.entry(index, candidate)].rawValue))
      }
    }
    return Reading(order: order, steps: steps)
  }

  /// How the two stand to each other, by their keys alone.
  var order: PairOrder {
    if !card.contradictions.isEmpty { return .none }
    switch (isRanked(rows.ahead), isRanked(rows.behind)) {
    case (false, false): return .none
    case (false, true): return .swapped
    case (true, false): return .kept
    case (true, true): break
    }
    for key in 0..<keyCount {
      let (ahead, behind) = (self.key(key, rows.ahead), self.key(key, rows.behind))
      if !Tolerance.areEqual(ahead, behind) { return ahead > behind ? .kept : .swapped }
    }
    return .level
  }

  /// How many keys and tie-breaks there are.
  var keyCount: Int { plan.ranking.keys.count + plan.ranking.tieBreaks.count }

  /// A key of a candidate, larger coming first; the least possible if it is missing.
  func key(_ key: Int, _ candidate: CandidateIndex) -> Double {
    let value = card.keys[card.entry(key, candidate)]
    return value.isNaN ? -.infinity : value
  }

  private func isRanked(_ candidate: CandidateIndex) -> Bool {
    card.standings[card.entry(0, candidate)] != .leftOut
      && !card.keys[card.entry(0, candidate)].isNaN
  }
}
