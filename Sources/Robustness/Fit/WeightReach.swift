import ScoringKernel

/// What in a plan the order of the candidates can depend on.
struct WeightReach: Sendable {
  /// The groups on which the order can depend.
  let groups: Set<GroupIndex>
  /// Those of them whose level matters.
  let levelled: [GroupIndex]

  init(_ plan: Plan) {
    let keys = plan.ranking.keys + plan.ranking.tieBreaks
    let isRated = keys.contains { $0.source == .rating }
    var factors: [Factor] = []
    if isRated, let matrix = plan.matrix { factors += [matrix.down, matrix.across] }
    for rule in plan.rules where rule.isOn && plan.matters(rule, isRated: isRated) {
      factors += rule.condition.atoms.compactMap(\.levelFactor)
    }
    levelled = Set(factors.compactMap(\.group)).sorted { $0.position < $1.position }
    for key in keys {
      if case .factor(let factor) = key.source { factors.append(factor) }
    }
    var groups: Set<GroupIndex> = []
    while let factor = factors.popLast() {
      guard let group = factor.group, groups.insert(group).inserted else { continue }
      factors += plan.groups[group.position].terms.map(\.factor)
    }
    self.groups = groups
  }

  /// The groups whose weights can influence the order, in the order of the plan.
  func weighted(_ plan: Plan) -> [GroupIndex] {
    plan.groups.indices.map { GroupIndex($0) }.filter { group in
      groups.contains(group) && plan.groups[group.position].combination == .weightedMean
        && plan.groups[group.position].terms.count > 1
    }
  }
}

extension Factor {
  /// The group, if it is one.
  var group: GroupIndex? {
    if case .group(let index) = self { index } else { nil }
  }
}

extension Condition.Atom {
  /// The factor whose level is asked for.
  fileprivate var levelFactor: Factor? {
    switch self {
    case .level(let factor, _, _), .isLevelMissing(let factor): factor
    case .compare, .isMissing, .oneOf, .isTrue: nil
    }
  }
}

extension Plan {
  /// Whether a rule can change the order, or stop there from being one.
  fileprivate func matters(_ rule: Rule, isRated: Bool) -> Bool {
    rule.effects.contains { effect in
      switch effect {
      case .move, .ratingAtLeast, .ratingAtMost: return isRated
      case .leaveOut: return true
      case .flag: return false
      case .keep, .monitor:
        return rules.contains { $0.isOn && $0.effects.contains { effect.contradicts($0) } }
      }
    }
  }
}
