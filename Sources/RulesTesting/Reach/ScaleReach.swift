import RulesFile
import ScoringKernel

/// Which levels of criteria and groups, and which cells of the matrix, candidates can reach at all.
///
/// It looks through a ``SampleGrid`` for each. Something may be called reachable that no counts lead
/// to; what is called out of reach is.
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
      if !levels.isEmpty { tryAll(levels, SampleGrid(rules, of: [factor])) }
    }
    if let matrix = plan.matrix { tryCells(of: matrix, rules) }
  }

  private mutating func tryCells(of matrix: Matrix, _ rules: CheckedRules) {
    let moving = MovingConditions(rules.plan)
    let full = SampleGrid(rules, of: [matrix.down, matrix.across], moving)
    let grid = full.count != nil ? full : SampleGrid(rules, of: [matrix.down, matrix.across])
    areCellsFollowed = !moving.exist || (full.count != nil && moving.isFollowed)
    tryAll(plan.coverageTargets.filter { $0.kind == .cells }, grid)
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
    case .fires, .staysOut, .missing: false
    }
  }

  /// Whether combinations say anything of a thing: a place among them says nothing of one among
  /// candidates.
  private func isTried(_ target: CoverageTarget) -> Bool {
    switch target {
    case .fires, .staysOut, .missing: false
    case .level, .cell: !followed.havePlaces || isFollowed(target)
    }
  }

  private mutating func tryAll(_ targets: [CoverageTarget], _ grid: SampleGrid) {
    guard grid.count != nil else {
      isComplete = false
      return
    }
    tried.formUnion(targets)
    var open = targets.filter(isTried)
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
    for target in targets { self.found[target] = found[target].map(grid.sample) }
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
    case .fires, .staysOut, .missing: return false
    }
  }
}
