import ScoringKernel

/// What rules can come to, whatever the evidence says: the scores of criteria, the numbers and levels of
/// groups, and the ratings.
///
/// Every criterion may give any of its levels whatever the others give. That is more than there is where
/// two read one measure, and never less: what is out of reach here is out of reach.
///
/// `RulesTesting` has a `ScaleReach` for a kindred question. It tries values of measures one after
/// another, so that it can say which ones reach a level and a test can give them, and gives up where
/// there are too many. This one reckons with whole scales and always has an answer; it knows no values.
struct RulesReach {
  /// Whether each level of each criterion can be given, lowest first.
  let criteria: [[Bool]]
  /// The numbers of each group.
  let groups: [ReachableNumbers]
  /// The cuts between the levels of each group; `nil` for a group without levels.
  let cuts: [[Double]?]
  /// Whether each level of each group can be reached before any rule; empty for one without levels.
  let groupLevels: [[Bool]]
  /// Whether each rating can be reached after the rules; empty without a matrix.
  let ratings: [Bool]

  /// How many sums are worked out for all groups together; what is left counts as reachable.
  static let budget = 1_500_000

  init(_ rules: LintedRules) {
    let plan = rules.plan
    let criteria = plan.criteria.map { CriterionReach($0, in: rules) }
    let scales = plan.scales
    var groups: [ReachableNumbers] = []
    var budget = Self.budget
    for group in plan.groups {
      let terms = group.terms.map { term in
        switch term.factor {
        case .criterion(let index): criteria[index.position].scores
        case .group(let index): groups[index.position]
        }
      }
      let termScales = group.terms.map { term in
        switch term.factor {
        case .criterion(let index): scales.criteria[index.position]
        case .group(let index): scales.groups[index.position]
        }
      }
      groups.append(group.reach(terms, termScales, budget: &budget))
    }
    let criterionLevels = criteria.map(\.levels)
    let cuts = zip(plan.groups, scales.groups).map { $0.levelCuts(over: $1) }
    let levels = zip(groups, cuts).map { reach, cuts in cuts.map(reach.bands) ?? [] }
    self.criteria = criterionLevels
    self.groups = groups
    self.cuts = cuts
    groupLevels = levels
    ratings = plan.matrix.map { Self.ratings($0, plan, criterionLevels, levels) } ?? []
  }

  private static func ratings(
    _ matrix: Matrix,
    _ plan: Plan,
    _ criteria: [[Bool]],
    _ groups: [[Bool]]
  ) -> [Bool] {
    func levels(_ factor: Factor, _ axis: Matrix.Axis) -> [Bool] {
      let levels =
        switch factor {
        case .criterion(let index): criteria[index.position]
        case .group(let index): groups[index.position]
        }
      return plan.moved(levels, along: axis)
    }
    var result = [Bool](repeating: false, count: matrix.ratingCount)
    let across = levels(matrix.across, .across)
    for (down, isDown) in levels(matrix.down, .down).enumerated() where isDown {
      for (column, isAcross) in across.enumerated() where isAcross {
        result[matrix.rating(down: down, across: column)] = true
      }
    }
    for case .ratingAtLeast(let rating) in plan.effects { result[rating] = true }
    for case .ratingAtMost(let rating) in plan.effects { result[rating] = true }
    return result
  }
}

extension Plan {
  /// What rules do, one after the other.
  fileprivate var effects: [Rule.Effect] { rules.flatMap(\.effects) }

  /// The levels of an axis that can be reached once rules have moved them, if any of the rules may fire
  /// together.
  fileprivate func moved(_ levels: [Bool], along axis: Matrix.Axis) -> [Bool] {
    var reached = Set(levels.indices.filter { levels[$0] })
    let limit = levels.count
    for case .move(axis, let steps) in effects {
      let step = min(max(-limit, steps), limit)
      // Sums beyond the scale are cut off at its ends only once all rules have moved.
      reached.formUnion(reached.map { min(max(-limit, $0 + step), 2 * limit) })
    }
    let clamped = Set(reached.map { min(max(0, $0), limit - 1) })
    return levels.indices.map(clamped.contains)
  }
}

extension Group {
  /// Where each level above the first begins; `nil` for a group without levels.
  fileprivate func levelCuts(over scale: Scale) -> [Double]? {
    switch bands {
    case nil: return nil
    case .cuts(let cuts): return cuts
    case .nearest(let count):
      return (0..<max(0, count - 1)).map { cut in
        let share = (Double(cut) + 0.5) / Double(count - 1)
        return scale.low + (scale.high - scale.low) * share
      }
    }
  }
}
