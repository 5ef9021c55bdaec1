import Precedence
import ScoringKernel

/// An assessment that can be ranked again and again with one number changed.
///
/// It is what every question about firmness is put to: where a breakpoint has been worked out, the
/// trial says what the engine makes of the values around it. Only the likely reading is looked at.
struct PlanTrial: Sendable {
  let plan: Plan
  /// The measures as known now, derived ones worked out.
  let table: MeasureTable
  /// What the ranking comes to as things stand.
  let outcome: RankingOutcome

  private var evaluator: Evaluator
  private var card: Scorecard

  /// Fails if the assessment has no result.
  ///
  /// - Parameter run: The assessment.
  init?(_ run: AssessmentRun) {
    guard var evaluator = try? Evaluator(run.plan) else { return nil }
    plan = run.plan
    table = run.table
    let card = evaluator.scorecard(table)
    guard card.contradictions.isEmpty else { return nil }
    outcome = RankingOutcome(card, plan, without: nil)
    self.card = card
    self.evaluator = evaluator
  }

  /// What the ranking comes to if one number is another.
  ///
  /// - Parameter change: The number. One that does not fit the plan, such as a cut beyond its
  ///   neighbour, has no outcome.
  /// - Returns: The outcome; `nil` if rules contradict each other or the plan cannot be run then.
  /// - Complexity: One scoring and ordering of all candidates.
  mutating func outcome(_ change: PlanChange) -> RankingOutcome? {
    switch change {
    case .weights(let group, let weights):
      defer { restoreWeights(of: group) }
      guard setWeights(weights, of: group) else { return nil }
      return scored(table)
    case .criterionCut(let index, let position, let value):
      return scored(changed: plan.with(cut: value, at: position, of: index))
    case .groupCut(let index, let position, let value):
      return scored(changed: plan.with(cut: value, at: position, of: index))
    case .value(let measure, let candidate, let value):
      var changed = table
      changed[measure, candidate] = value
      plan.derive(in: &changed, for: candidate)
      return scored(changed)
    case .without(let candidate):
      evaluator.score(plan.table(table, without: candidate), into: &card)
      guard card.contradictions.isEmpty else { return nil }
      return RankingOutcome(card, plan, without: candidate)
    }
  }

  private mutating func scored(_ table: MeasureTable) -> RankingOutcome? {
    evaluator.score(table, into: &card)
    guard card.contradictions.isEmpty else { return nil }
    return RankingOutcome(card, plan, without: nil)
  }

  private func scored(changed: Plan?) -> RankingOutcome? {
    guard let changed, var evaluator = try? Evaluator(changed) else { return nil }
    let card = evaluator.scorecard(table)
    guard card.contradictions.isEmpty else { return nil }
    return RankingOutcome(card, changed, without: nil)
  }

  private mutating func setWeights(_ weights: [Double], of group: GroupIndex) -> Bool {
    let terms = plan.groups[group.position].terms
    guard weights.count == terms.count else { return false }
    // Whatever is raised goes first, so that the weights never come to nothing on the way.
    let order = weights.indices.sorted { weights[$0] > weights[$1] }
    for term in order {
      do throws(PlanFault) {
        try evaluator.setWeight(weights[term], of: term, in: group)
      } catch {
        return false
      }
    }
    return true
  }

  private mutating func restoreWeights(of group: GroupIndex) {
    _ = setWeights(plan.groups[group.position].terms.map(\.weight), of: group)
  }
}

extension RankingOutcome {
  /// Reads the outcome off a card of all candidates.
  fileprivate init(_ card: Scorecard, _ plan: Plan, without absent: CandidateIndex?) {
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
  /// The plan with one cut of a criterion at another value; `nil` if the criterion has no such cut.
  fileprivate func with(cut value: Double, at position: Int, of index: CriterionIndex) -> Plan? {
    guard case .cuts(var cuts, let isLowerWorse) = criteria[index.position].kind,
      cuts.indices.contains(position)
    else { return nil }
    cuts[position] = value
    var changed = self
    changed.criteria[index.position].kind = .cuts(cuts, isLowerWorse: isLowerWorse)
    return changed
  }

  /// The plan with one cut of a group at another value; `nil` if the group has no such cut.
  fileprivate func with(cut value: Double, at position: Int, of index: GroupIndex) -> Plan? {
    guard case .cuts(var cuts) = groups[index.position].bands, cuts.indices.contains(position)
    else { return nil }
    cuts[position] = value
    var changed = self
    changed.groups[index.position].bands = .cuts(cuts)
    return changed
  }

  /// The measures with everything of one candidate missing, so that no place among the candidates
  /// counts it.
  fileprivate func table(_ table: MeasureTable, without candidate: CandidateIndex) -> MeasureTable {
    var changed = table
    for measure in measures.indices { changed[MeasureIndex(measure), candidate] = .nan }
    return changed
  }
}
