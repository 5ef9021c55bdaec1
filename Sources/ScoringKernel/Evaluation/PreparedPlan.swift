/// A plan with everything worked out that does not depend on a candidate.
///
/// Preparing again after a change of weights or cuts writes into the same arrays, so that a loop
/// over weights allocates nothing.
package struct PreparedPlan: Sendable {
  /// The plan as given.
  package private(set) var plan: Plan
  /// For each criterion of kind `cuts`, its cuts lowered by the tolerance.
  private(set) var criterionCuts: [[Double]] = []
  /// Whether the scores of a criterion's levels are 1, 2, 3 and so on, the usual case.
  private(set) var hasCountedLevels: [Bool] = []
  private(set) var criterionScales: [Scale] = []
  private(set) var groupScales: [Scale] = []
  /// For each group, the scale of each of its terms.
  private(set) var termScales: [[Scale]] = []
  /// The ranking's keys, then its tie-breaks.
  let keys: [RankingPlan.Key]
  /// For each group with levels, the lowered cuts between them.
  private(set) var groupCuts: [[Double]] = []

  /// Whether a criterion may be left out for a candidate because its measure is missing.
  ///
  /// A measure that must not be missing needs no such care: where it is, the number is too.
  let mayLeaveOut: Bool

  /// Prepares a plan.
  ///
  /// - Parameter plan: Looked over first.
  /// - Throws: What makes the plan impossible to run.
  package init(_ plan: Plan) throws(PlanFault) {
    try plan.verify()
    self.plan = plan
    keys = plan.ranking.keys + plan.ranking.tieBreaks
    mayLeaveOut = plan.criteria.contains { criterion in
      plan.measures[criterion.measure.position].missing == .leaveOut
    }
    for criterion in plan.criteria {
      var cuts: [Double] = []
      if case .cuts(let given, _) = criterion.kind { cuts = given.map(Tolerance.lowered) }
      criterionCuts.append(cuts)
      let counted = criterion.levelScores.indices.allSatisfy {
        criterion.levelScores[$0] == Double($0 + 1)
      }
      hasCountedLevels.append(counted)
    }
    (criterionScales, groupScales) = plan.scales
    termScales = plan.groups.map {
      [Scale](repeating: Scale(low: 0, high: 1), count: $0.terms.count)
    }
    fillScales()
    groupCuts = plan.groups.map { [Double](repeating: 0, count: ($0.bands?.levelCount ?? 1) - 1) }
    fillGroupCuts()
  }

  /// Changes one weight.
  ///
  /// - Parameters:
  ///   - weight: Finite and not negative.
  ///   - term: The position of the term in the group.
  ///   - group: The group.
  /// - Throws: ``PlanFault/malformedGroup(_:)`` if the weights no longer make sense; nothing is
  ///   changed then.
  package mutating func setWeight(
    _ weight: Double,
    of term: Int,
    in group: GroupIndex
  ) throws(PlanFault) {
    guard plan.groups.indices.contains(group.position),
      plan.groups[group.position].terms.indices.contains(term)
    else { throw .danglingIndex }
    let terms = plan.groups[group.position].terms
    let rest = terms.indices.reduce(0) { $0 + ($1 == term ? 0 : terms[$1].weight) }
    guard weight.isFinite, weight >= 0, weight + rest > 0, (weight + rest).isFinite else {
      throw .malformedGroup(group)
    }
    plan.groups[group.position].terms[term].weight = weight
    fillScalesIfRaw()
  }

  /// Changes all weights of a group at once, without an array.
  ///
  /// - Parameters:
  ///   - group: The group.
  ///   - weight: The weight of each term, finite, not negative and not all 0.
  /// - Throws: ``PlanFault/malformedGroup(_:)`` if the weights make no sense together; nothing is
  ///   changed then.
  package mutating func setWeights(
    of group: GroupIndex,
    _ weight: (Int) -> Double
  ) throws(PlanFault) {
    guard plan.groups.indices.contains(group.position) else { throw .danglingIndex }
    let count = plan.groups[group.position].terms.count
    var total = 0.0
    for term in 0..<count {
      guard weight(term) >= 0 else { throw .malformedGroup(group) }
      total += weight(term)
    }
    guard PlanFault.weightTotals.contains(total) else { throw .malformedGroup(group) }
    for term in 0..<count { plan.groups[group.position].terms[term].weight = weight(term) }
    fillScalesIfRaw()
  }

  /// Only a group of raw levels has a range that its weights can move.
  private mutating func fillScalesIfRaw() {
    guard plan.groups.contains(where: { $0.usesRawLevels }) else { return }
    fillScales()
    fillGroupCuts()
  }

  /// Changes all weights of a group at once.
  ///
  /// - Parameters:
  ///   - weights: A weight for each term, finite, not negative and not all 0.
  ///   - group: The group.
  /// - Throws: ``PlanFault/malformedGroup(_:)`` if the weights make no sense; nothing is changed then.
  package mutating func setWeights(
    _ weights: [Double],
    in group: GroupIndex
  ) throws(PlanFault) {
    guard plan.groups.indices.contains(group.position) else { throw .danglingIndex }
    guard weights.count == plan.groups[group.position].terms.count else {
      throw .malformedGroup(group)
    }
    try setWeights(of: group) { weights[$0] }
  }

  /// Moves one cut between its neighbours.
  ///
  /// - Parameters:
  ///   - cut: Finite, above the cut beneath and below the cut above.
  ///   - position: The position of the cut.
  ///   - factor: A criterion of the kind `cuts`, or a group with cuts.
  /// - Throws: What would make the plan impossible to run, or
  ///   ``PlanFault/danglingIndex`` if there is no such cut; nothing is changed then.
  package mutating func setCut(
    _ cut: Double,
    at position: Int,
    of factor: Factor
  ) throws(PlanFault) {
    guard var cuts = plan.cuts(of: factor), cuts.indices.contains(position) else {
      throw .danglingIndex
    }
    let isAboveLower = position == 0 || cuts[position - 1] < cut
    let isBelowUpper = position == cuts.count - 1 || cut < cuts[position + 1]
    cuts[position] = cut
    switch factor {
    case .criterion(let index):
      guard cut.isFinite, isAboveLower, isBelowUpper,
        case .cuts(_, let isLowerWorse) = plan.criteria[index.position].kind
      else { throw .malformedCriterion(index) }
      plan.criteria[index.position].kind = .cuts(cuts, isLowerWorse: isLowerWorse)
      criterionCuts[index.position][position] = Tolerance.lowered(cut)
    case .group(let index):
      guard cut.isFinite, isAboveLower, isBelowUpper else { throw .malformedGroup(index) }
      plan.groups[index.position].bands = .cuts(cuts)
      groupCuts[index.position][position] = Tolerance.lowered(cut)
    }
  }

  /// Works out the scale of each group and of what it holds, parts before wholes.
  private mutating func fillScales() {
    for index in plan.groups.indices {
      for term in plan.groups[index].terms.indices {
        termScales[index][term] = scale(of: plan.groups[index].terms[term].factor)
      }
      groupScales[index] = plan.groups[index].scale(of: termScales[index])
    }
  }

  private mutating func fillGroupCuts() {
    for index in plan.groups.indices {
      switch plan.groups[index].bands {
      case nil: break
      case .cuts(let cuts):
        for cut in cuts.indices { groupCuts[index][cut] = Tolerance.lowered(cuts[cut]) }
      case .nearest(let count):
        let scale = groupScales[index]
        for cut in 0..<(count - 1) {
          let share = (Double(cut) + 0.5) / Double(count - 1)
          let value = scale.low + (scale.high - scale.low) * share
          groupCuts[index][cut] = Tolerance.lowered(value)
        }
      }
    }
  }

  /// The scale of a factor.
  package func scale(of factor: Factor) -> Scale {
    switch factor {
    case .criterion(let index): criterionScales[index.position]
    case .group(let index): groupScales[index.position]
    }
  }
}
