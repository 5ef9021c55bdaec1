/// A plan with its measures, reduced to what draws of weights can change: which groups' numbers vary
/// and how, and what follows from their levels.
///
/// Measures do not vary, so neither do criteria, nor groups in which nothing is drawn; everything
/// they give is taken from one card of the engine's own.
struct LaneModel: Sendable {
  /// How many candidates there are.
  let count: Int
  /// The groups whose number varies, parts before wholes, as far as anything depends on them.
  let groups: [LaneGroup]
  /// The numbers of terms that do not vary, as they enter their group: runs of `count`.
  let fixed: [Double]
  /// What becomes of each candidate at each combination of levels.
  let outcomes: LaneOutcomes
  /// What the candidates are ordered by.
  let keys: [LaneKey]
  /// Keys that do not vary: runs of `count`.
  let fixedKeys: [Double]
  /// Whether a candidate has something to be ranked by.
  let isRanked: [Bool]
  /// How all keys fit into one whole number; `nil` if they do not.
  let packing: LanePacking?
  /// For each entry of `outcomes`, what its rating adds to the packed keys.
  let packedRatings: [Int32]
  /// Whether outcomes depend on levels that vary.
  let isTabulated: Bool
  /// Whether rules contradict each other in every draw.
  let isContradictory: Bool
  let weights: WeightLanes

  /// One group whose number varies.
  struct LaneGroup: Sendable {
    let combination: Group.Combination
    let terms: [LaneTerm]
    /// The lowered cuts between levels; empty if nothing depends on the level.
    let cuts: [Double]
    /// How far apart two levels are in ``LaneOutcomes``.
    let stride: Int
    let scale: Scale
    /// Whether the sum is divided by the sum of the weights, as the engine does.
    ///
    /// Drawn weights sum to 1 but for rounding, which is no matter unless something is then taken
    /// from a number that should be just as large: only raw scales do not begin at 0.
    let isDivided: Bool
  }

  /// One term of such a group.
  struct LaneTerm: Sendable {
    /// The position of the drawn weight; -1 if the weight is `written`.
    let weight: Int
    /// The weight of the rules, as a share unless the group divides by the sum.
    let written: Double
    /// Where its numbers come from: from `fixed`, or from another varying group.
    let fixed: Int
    let group: Int
    /// What is taken from a varying number, and what the rest is multiplied by.
    let low: Double
    let factor: Double
  }

  /// One key of the ranking.
  enum LaneKey: Sendable {
    case rating(sign: Double)
    case number(group: Int, sign: Double)
    case fixed(Int)
  }

  /// Reduces a plan.
  ///
  /// - Returns: `nil` if draws of weights change more than the numbers of weighted means, sums,
  ///   products and largest of complete terms, or if levels make too many combinations.
  /// - Throws: What makes the plan impossible to run.
  init?(_ plan: Plan, _ table: MeasureTable, _ weights: WeightLanes) throws(PlanFault) {
    var evaluator = try Evaluator(plan)
    let card = evaluator.scorecard(table)
    let reading = LaneReading(evaluator.prepared, card, weights)
    guard table.candidateCount > 0, reading.isReducible,
      let outcomes = LaneOutcomes(reading, table),
      let terms = LaneTerms(reading, strides: outcomes.strides)
    else { return nil }
    count = table.candidateCount
    self.weights = weights
    self.outcomes = outcomes
    groups = terms.groups
    fixed = terms.fixed
    var fixedKeys: [Double] = []
    keys = evaluator.prepared.keys.enumerated().map { position, key in
      let sign = key.isLowestFirst ? -1.0 : 1.0
      switch key.source {
      case .rating: return .rating(sign: sign)
      case .factor(.group(let group)) where reading.slots[group.position] >= 0:
        return .number(group: reading.slots[group.position], sign: sign)
      case .factor, .measure:
        fixedKeys += card.keys[(position * card.rowCount)..<((position + 1) * card.rowCount)]
        return .fixed(fixedKeys.count - card.rowCount)
      }
    }
    self.fixedKeys = fixedKeys
    isRanked = (0..<card.rowCount).map { !card.keys[$0].isNaN }
    let ratingCount = plan.matrix?.ratingCount ?? 0
    let packing = LanePacking(
      keys,
      fixedKeys,
      terms,
      outcomes,
      isRanked: isRanked,
      ratingCount: ratingCount
    )
    self.packing = packing
    packedRatings = outcomes.ratings.map { packing?.packed($0, of: ratingCount) ?? 0 }
    isTabulated = outcomes.combinationCount > 1
    isContradictory = !isTabulated && outcomes.states.contains(.contradictory)
  }
}

/// What a plan says about which groups vary.
struct LaneReading {
  let prepared: PreparedPlan
  let card: Scorecard
  /// For each group the position of its first drawn weight; -1 if its weights are not drawn.
  private(set) var firstWeights: [Int]
  /// For each group its position among the varying ones that matter; -1 for any other.
  private(set) var slots: [Int]
  /// Whether the level of a group picks a rating or is read by a rule.
  private(set) var hasLevelRead: [Bool]

  var plan: Plan { prepared.plan }

  init(_ prepared: PreparedPlan, _ card: Scorecard, _ weights: WeightLanes) {
    self.prepared = prepared
    self.card = card
    let plan = prepared.plan
    firstWeights = [Int](repeating: -1, count: plan.groups.count)
    var first = 0
    for drawn in weights.groups {
      firstWeights[drawn.group.position] = first
      first += drawn.count
    }
    hasLevelRead = [Bool](repeating: false, count: plan.groups.count)
    for factor in plan.factorsReadAsLevels {
      if case .group(let group) = factor { hasLevelRead[group.position] = true }
    }
    var varies = firstWeights.map { $0 >= 0 }
    for (index, group) in plan.groups.enumerated() where !varies[index] {
      varies[index] = group.terms.contains { $0.factor.group.map { varies[$0] } ?? false }
    }
    var matters = hasLevelRead
    for key in prepared.keys {
      if case .factor(.group(let group)) = key.source { matters[group.position] = true }
    }
    for index in plan.groups.indices.reversed() where matters[index] && varies[index] {
      for term in plan.groups[index].terms {
        if let part = term.factor.group { matters[part] = true }
      }
    }
    slots = [Int](repeating: -1, count: plan.groups.count)
    var slot = 0
    for index in plan.groups.indices where matters[index] && varies[index] {
      slots[index] = slot
      slot += 1
    }
  }

  /// The varying groups that matter.
  var varying: [Int] { slots.indices.filter { slots[$0] >= 0 } }

  /// Whether the varying groups can be worked out eight draws at a time.
  var isReducible: Bool {
    varying.allSatisfy { index in
      let group = plan.groups[index]
      return group.combination != .weightedProduct && isComplete(group) && hasFixedScale(index)
    }
  }

  /// Whether no term of a group that does not vary is missing for any candidate.
  private func isComplete(_ group: Group) -> Bool {
    group.terms.allSatisfy { term in
      if let part = term.factor.group, slots[part] >= 0 { return true }
      return (0..<card.rowCount).allSatisfy {
        !card.number(term.factor, CandidateIndex(card.range.lowerBound + $0)).isNaN
      }
    }
  }

  /// Whether the range of a group is the same for all weights, to the bit where it matters.
  private func hasFixedScale(_ index: Int) -> Bool {
    let group = plan.groups[index]
    guard group.usesRawLevels else { return true }
    let parts = group.terms.compactMap { $0.factor.group }.filter { slots[$0] >= 0 }
    guard parts.allSatisfy({ hasFixedScale($0) }) else { return false }
    let scales = group.terms.map { prepared.scale(of: $0.factor) }
    guard firstWeights[index] >= 0 || !parts.isEmpty else { return true }
    guard scales.allSatisfy({ $0 == scales[0] }) else { return firstWeights[index] < 0 }
    // A mean of 0.3 and 0.3 may be 0.3 but for the last bit, one of ones never is.
    return scales[0].low == 0 || scales[0].low == 1 || !isMapped(index)
  }

  /// Whether a group is mapped to 0...1 where it enters another one that varies.
  private func isMapped(_ index: Int) -> Bool {
    varying.contains { outer in
      let group = plan.groups[outer]
      return !group.usesRawLevels && group.terms.contains { $0.factor.group == index }
    }
  }
}

extension Factor {
  /// The position of the group, if it is one.
  var group: Int? {
    if case .group(let index) = self { index.position } else { nil }
  }
}

extension Plan {
  /// The factors whose level picks a rating or is read by a rule that is on.
  fileprivate var factorsReadAsLevels: [Factor] {
    var factors: [Factor] = []
    if let matrix { factors += [matrix.down, matrix.across] }
    for rule in rules where rule.isOn {
      for atom in rule.condition.atoms {
        switch atom {
        case .level(let factor, _, _), .isLevelMissing(let factor): factors.append(factor)
        case .compare, .isMissing, .oneOf, .isTrue: continue
        }
      }
    }
    return factors
  }
}
