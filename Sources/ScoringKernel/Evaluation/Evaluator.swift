/// Scores candidates by a plan: the one piece of code behind a ranking, a what-if and a draw.
///
/// The evaluator keeps its working memory, so scoring again with other weights or measures into the
/// same card allocates nothing.
package struct Evaluator: Sendable {
  /// The plan being run.
  ///
  /// Only its weights and cuts change between runs: the working memory has the shape of this plan.
  package private(set) var prepared: PreparedPlan
  private var block: ScoredBlock

  /// Makes an evaluator.
  ///
  /// - Parameter plan: Looked over first.
  /// - Throws: What makes the plan impossible to run.
  package init(_ plan: Plan) throws(PlanFault) {
    prepared = try PreparedPlan(plan)
    block = ScoredBlock(plan)
  }

  /// Changes one weight for the runs to come.
  ///
  /// - Parameters:
  ///   - weight: Finite and not negative.
  ///   - term: The position of the term in the group.
  ///   - group: The group.
  /// - Throws: What would make the plan impossible to run; nothing is changed then.
  package mutating func setWeight(
    _ weight: Double,
    of term: Int,
    in group: GroupIndex
  ) throws(PlanFault) {
    try prepared.setWeight(weight, of: term, in: group)
  }

  /// Changes all weights of a group for the runs to come.
  ///
  /// - Parameters:
  ///   - weights: A weight for each term, finite, not negative and not all 0.
  ///   - group: The group.
  /// - Throws: What would make the plan impossible to run; nothing is changed then.
  package mutating func setWeights(
    _ weights: [Double],
    in group: GroupIndex
  ) throws(PlanFault) {
    try prepared.setWeights(weights, in: group)
  }

  /// Moves one cut between its neighbours for the runs to come.
  ///
  /// - Parameters:
  ///   - cut: Finite, above the cut beneath and below the cut above.
  ///   - position: The position of the cut.
  ///   - factor: A criterion of the kind `cuts`, or a group with cuts.
  /// - Throws: What would make the plan impossible to run; nothing is changed then.
  package mutating func setCut(
    _ cut: Double,
    at position: Int,
    of factor: Factor
  ) throws(PlanFault) {
    try prepared.setCut(cut, at: position, of: factor)
  }

  /// Changes all weights of a group for the runs to come.
  ///
  /// - Parameters:
  ///   - group: The group.
  ///   - weight: The weight of each term, finite and not negative.
  /// - Throws: What would make the plan impossible to run; nothing is changed then.
  package mutating func setWeights(
    of group: GroupIndex,
    _ weight: (Int) -> Double
  ) throws(PlanFault) {
    try prepared.setWeights(of: group, weight)
  }

  /// Scores candidates.
  ///
  /// - Parameters:
  ///   - table: The measures of all candidates, derived ones filled in.
  ///   - range: The candidates to score, cut to those in the table; `nil` for all.
  ///   - detail: How much to keep.
  ///   - corner: How doubts are settled.
  /// - Returns: The card.
  /// - Complexity: Linear in candidates times the size of the plan.
  package mutating func scorecard(
    _ table: MeasureTable,
    range: Range<Int>? = nil,
    detail: Scorecard.Detail = .full,
    corner: Corner = .likely
  ) -> Scorecard {
    let all = 0..<table.candidateCount
    var card = Scorecard(prepared.plan, range: range?.clamped(to: all) ?? all, detail: detail)
    score(table, into: &card, corner: corner)
    return card
  }

  /// Scores the candidates of a card anew.
  ///
  /// - Parameters:
  ///   - table: The measures of all candidates, derived ones filled in. A table with another number
  ///     of measures than the plan, or with fewer candidates than the card, leaves the card alone,
  ///     and so does a card made for a plan of another shape.
  ///   - card: A card made for this plan.
  ///   - corner: How doubts are settled.
  package mutating func score(
    _ table: MeasureTable,
    into card: inout Scorecard,
    corner: Corner = .likely
  ) {
    guard table.measureCount == prepared.plan.measures.count,
      card.range.lowerBound >= 0, card.range.upperBound <= table.candidateCount,
      card.fits(prepared.plan)
    else { return }
    let source = MeasureSource(prepared.plan, table)
    card.contradictions.removeAll(keepingCapacity: true)
    var start = card.range.lowerBound
    while start < card.range.upperBound {
      let range = start..<min(start + FactorBlock.size, card.range.upperBound)
      block.score(prepared, source, range: range, corner: corner, card: &card)
      card.writeKeys(block, prepared, table, corner: corner)
      if card.detail == .full { card.writeDetail(block, prepared.plan) }
      start = range.upperBound
    }
  }
}
