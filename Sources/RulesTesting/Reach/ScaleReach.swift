import RulesFile
import ScoringKernel

/// Which levels of criteria and groups, and which cells of the matrix, candidates can reach at all.
///
/// It looks through a ``SampleGrid`` for each, first with values for everything and then, for what none
/// of them reaches, with values missing too: a rule that would have moved a candidate away stays silent
/// without its value. Something may be called reachable that no counts lead to; what is called out of
/// reach is.
///
/// `Linting` has a `RulesReach` for a kindred question. It reckons with whole scales instead of trying
/// values, so that it has an answer for rules of any size; but it cannot say which values reach a level,
/// which a hint about a test needs, nor follow the conditions of rules.
struct ScaleReach: Sendable {
  /// Whether every combination was tried.
  private(set) var isComplete = true
  private let plan: Plan
  private let followed: FollowedFactors
  private var areCellsFollowed = true
  /// The values that reach each thing first.
  private var found: [CoverageTarget: [MeasureSample]] = [:]
  /// What was looked for in every combination.
  private var tried: Set<CoverageTarget> = []

  /// Tries the combinations.
  ///
  /// - Parameter rules: The rules.
  /// - Complexity: Linear in the combinations, at most ``SampleGrid/limit`` for each criterion and
  ///   group, times the size of the rules.
  init(_ rules: CheckedRules) {
    plan = rules.plan
    followed = FollowedFactors(rules.plan)
    let criteria = plan.criteria.indices.map { Factor.criterion(CriterionIndex($0)) }
    let groups = plan.groups.indices.map { Factor.group(GroupIndex($0)) }
    for factor in criteria + groups {
      let levels = (0..<plan.levelCount(of: factor)).map { CoverageTarget.level(factor, $0) }
      guard !levels.isEmpty else { continue }
      let known = SampleGrid(rules, of: [factor], hasAssumed: false)
      // A level of a criterion that is assumed is not reached, so missing values lead to none.
      if case .criterion = factor {
        tryAll(levels, [known])
      } else {
        tryAll(levels, [known, SampleGrid(rules, of: [factor])])
      }
    }
    if let matrix = plan.matrix { tryCells(of: matrix, rules) }
  }

  private mutating func tryCells(of matrix: Matrix, _ rules: CheckedRules) {
    let moving = MovingConditions(rules.plan)
    let axes = [matrix.down, matrix.across]
    let known = SampleGrid(rules, of: axes, moving, hasAssumed: false)
    let first = known.count != nil ? known : SampleGrid(rules, of: axes, hasAssumed: false)
    areCellsFollowed = moving.isFollowed
    tryAll(
      plan.coverageTargets.filter { $0.kind == .cells },
      [first, SampleGrid(rules, of: axes, moving)]
    )
  }

  /// Whether anything can reach a thing; true where that is not known.
  func isReachable(_ target: CoverageTarget) -> Bool {
    guard tried.contains(target), isFollowed(target) else { return true }
    return found[target] != nil
  }

  /// Values that reach a thing; `nil` if none are known.
  func example(of target: CoverageTarget) -> [MeasureSample]? { found[target] }

  private func isFollowed(_ target: CoverageTarget) -> Bool {
    switch target {
    case .level(let factor, _): followed.contains(factor)
    case .cell:
      areCellsFollowed
        && (plan.matrix.map { followed.contains($0.down) && followed.contains($0.across) } ?? false)
    case .fires, .staysOut, .stretch, .missing: false
    }
  }

  /// Whether combinations say anything of a thing: a place among them says nothing of one among
  /// candidates.
  private func isTried(_ target: CoverageTarget) -> Bool {
    switch target {
    case .fires, .staysOut, .stretch, .missing: false
    case .level, .cell: !followed.havePlaces || isFollowed(target)
    }
  }

  /// Looks for things in some grids, in each for what those before it do not reach; the last has all
  /// combinations.
  private mutating func tryAll(_ targets: [CoverageTarget], _ grids: [SampleGrid]) {
    var open = targets.filter(isTried)
    var areAllTried = true
    for grid in grids where !open.isEmpty {
      areAllTried = grid.count != nil
      look(for: &open, in: grid)
    }
    if areAllTried { tried.formUnion(targets) } else { isComplete = false }
  }

  private mutating func look(for open: inout [CoverageTarget], in grid: SampleGrid) {
    let targets = open
    var found: [CoverageTarget: Int] = [:]
    grid.score(plan) { start, card in
      open.removeAll { target in
        guard let row = (0..<card.rowCount).first(where: { card.reaches(target, row: $0) }) else {
          return false
        }
        found[target] = start + row
        return true
      }
      return !open.isEmpty
    }
    for target in targets where self.found[target] == nil {
      self.found[target] = found[target].map(grid.sample)
    }
  }
}

extension Scorecard {
  /// Whether a candidate reaches a level or a cell.
  fileprivate func reaches(_ target: CoverageTarget, row: Int) -> Bool {
    let candidate = CandidateIndex(row)
    switch target {
    case .level(let factor, let level): return self.level(factor, candidate) == level
    case .cell(let down, let across):
      let cell = cells[entry(0, candidate)]
      return cell.movedDown == down && cell.movedAcross == across
    case .fires, .staysOut, .stretch, .missing: return false
    }
  }
}
