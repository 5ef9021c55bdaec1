package import Precedence
import RulesFile
package import ScoringKernel

/// An assessment that can be ranked again and again with one number changed.
///
/// It is what every question about firmness is put to: where a breakpoint has been worked out, the
/// trial says what the engine makes of the values around it. Only the likely reading is looked at.
package struct PlanTrial: Sendable {
  /// The rules as numbers.
  package let plan: Plan
  /// The measures as known now, derived ones worked out.
  let table: MeasureTable
  /// What the ranking comes to as things stand.
  package let outcome: RankingOutcome
  /// Every number on the way to it.
  let present: Scorecard
  /// For each measure, whether it is a count or the like, which cannot lie below zero.
  let isNeverNegative: [Bool]

  private var evaluator: Evaluator
  /// The keys of all candidates, and those of the first alone, as last scored.
  private var card: Scorecard
  /// What of the evaluator's plan is not as things stand.
  private var applied: PlanChange?

  /// Fails if the assessment has no result.
  ///
  /// - Parameters:
  ///   - run: The assessment.
  ///   - shortlist: How many places are looked at as a shortlist; `nil` for as many as the rules say.
  package init?(_ run: AssessmentRun, shortlist: Int? = nil) {
    var plan = run.plan
    plan.ranking.shortlist = shortlist ?? plan.ranking.shortlist
    let isNeverNegative = run.assessment.rules.checked.names.measures.map {
      $0.kind.isNumber && !$0.kind.mayBeNegative
    }
    self.init(plan, run.table, isNeverNegative: isNeverNegative)
  }

  /// Fails if the plan cannot be run or rules contradict each other.
  ///
  /// - Parameters:
  ///   - plan: The plan.
  ///   - table: The measures, derived ones worked out.
  ///   - isNeverNegative: For each measure, whether it cannot lie below zero.
  init?(_ plan: Plan, _ table: MeasureTable, isNeverNegative: [Bool]) {
    guard var evaluator = try? Evaluator(plan) else { return nil }
    self.plan = plan
    self.table = table
    self.isNeverNegative = isNeverNegative
    present = evaluator.scorecard(table)
    guard present.contradictions.isEmpty else { return nil }
    outcome = RankingOutcome(present, plan, without: nil)
    card = Scorecard(plan, range: 0..<table.candidateCount, detail: .keys)
    self.evaluator = evaluator
  }

  /// What the ranking comes to if one number is another.
  ///
  /// - Parameter change: The number. One that does not fit the plan, such as a cut beyond its
  ///   neighbour, has no outcome.
  /// - Returns: The outcome; `nil` if rules contradict each other or the plan cannot be run then.
  /// - Complexity: One scoring and ordering of all candidates.
  package mutating func outcome(_ change: PlanChange) -> RankingOutcome? {
    guard apply(change) else { return nil }
    switch change {
    case .weights, .criterionCut, .groupCut: return scored(table)
    case .value(let measure, let candidate, let value):
      var changed = table
      changed[measure, candidate] = value
      plan.derive(in: &changed, for: candidate)
      return scored(changed)
    case .without(let candidate):
      return scored(plan.table(table, without: candidate), without: candidate)
    }
  }

  /// What decides the places of some candidates if a weight or cut is another: their keys and what
  /// rules say of them.
  ///
  /// - Parameters:
  ///   - candidates: Whose.
  ///   - change: Weights or a cut; with another kind of change there is no answer.
  /// - Returns: Theirs in the same order; `nil` if the plan cannot be run then.
  /// - Complexity: One scoring of these candidates.
  mutating func standings(
    of candidates: [CandidateIndex],
    _ change: PlanChange
  ) -> [CandidateStanding]? {
    switch change {
    case .weights, .criterionCut, .groupCut: break
    case .value, .without: return nil
    }
    guard apply(change) else { return nil }
    return candidates.map { candidate in
      let range = candidate.position..<(candidate.position + 1)
      let card = evaluator.scorecard(table, range: range, detail: .keys)
      return CandidateStanding(card, row: 0)
    }
  }

  private mutating func scored(
    _ table: MeasureTable,
    without absent: CandidateIndex? = nil
  ) -> RankingOutcome? {
    evaluator.score(table, into: &card)
    if let absent {
      guard card.contradictions.allSatisfy({ $0.candidate == absent }) else { return nil }
    } else if !card.contradictions.isEmpty {
      return nil
    }
    return RankingOutcome(card, plan, without: absent)
  }

  /// Gives the evaluator what a change says of the plan, and takes back what the one before said.
  private mutating func apply(_ change: PlanChange) -> Bool {
    if let applied { restore(applied) }
    applied = change
    do throws(PlanFault) {
      switch change {
      case .weights(let group, let weights): try evaluator.setWeights(weights, in: group)
      case .criterionCut(let index, let position, let value):
        try evaluator.setCut(value, at: position, of: .criterion(index))
      case .groupCut(let index, let position, let value):
        try evaluator.setCut(value, at: position, of: .group(index))
      case .value, .without: applied = nil
      }
      return true
    } catch {
      applied = nil
      return false
    }
  }

  private mutating func restore(_ change: PlanChange) {
    switch change {
    case .weights(let group, _):
      try? evaluator.setWeights(plan.groups[group.position].terms.map(\.weight), in: group)
    case .criterionCut(let index, let position, _): restoreCut(position, of: .criterion(index))
    case .groupCut(let index, let position, _): restoreCut(position, of: .group(index))
    case .value, .without: break
    }
  }

  private mutating func restoreCut(_ position: Int, of factor: Factor) {
    guard let cut = plan.cuts(of: factor)?[position] else { return }
    try? evaluator.setCut(cut, at: position, of: factor)
  }
}

extension RankingOutcome {
  /// Reads the outcome off a card of all candidates.
  ///
  /// - Parameters:
  ///   - card: The card, with the keys and what the rules say.
  ///   - plan: The plan that it was scored by.
  ///   - absent: A candidate that is taken for absent, if one is.
  package init(_ card: Scorecard, _ plan: Plan, without absent: CandidateIndex? = nil) {
    let isRanked = (0..<card.rowCount).map { row in
      row != absent?.position && card.standings[row] != .leftOut
        && !card.keys[card.entry(0, CandidateIndex(row))].isNaN
    }
    let placing = Placing(keys: card.keys, count: card.rowCount, isRanked: isRanked)
    places = placing.places
    let shortlist = plan.ranking.shortlist ?? Int.max
    isShortlisted = placing.places.indices.map { row in
      placing.places[row] > 0 && card.standings[row] != .monitored
        && (card.standings[row] == .kept || placing.places[row] <= shortlist)
    }
  }
}

extension Plan {
  /// The measures with everything of one candidate missing, so that no place among the candidates
  /// counts it.
  fileprivate func table(_ table: MeasureTable, without candidate: CandidateIndex) -> MeasureTable {
    var changed = table
    for measure in measures.indices { changed[MeasureIndex(measure), candidate] = .nan }
    return changed
  }
}
