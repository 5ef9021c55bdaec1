import RulesFile
import ScoringKernel

/// Which levels of criteria and groups, and which cells of the matrix, candidates can reach at all.
///
/// It looks through a ``SampleGrid``. Something may be called reachable that no counts lead to; what
/// is called out of reach is.
struct ScaleReach: Sendable {
  /// Whether every combination was tried.
  let isComplete: Bool
  private let plan: Plan
  private let grid: SampleGrid
  private let followed: FollowedFactors
  private let areCellsFollowed: Bool
  /// The first combination that reaches each thing.
  private var found: [CoverageTarget: Int] = [:]

  /// Tries the combinations.
  ///
  /// - Parameter rules: The rules.
  /// - Complexity: Linear in the combinations, at most ``SampleGrid/limit``, times the size of the
  ///   rules.
  init(_ rules: CheckedRules) {
    plan = rules.plan
    followed = FollowedFactors(rules.plan)
    let moving = MovingConditions(rules.plan)
    let full = SampleGrid(rules, moving)
    grid = full.count != nil ? full : SampleGrid(rules)
    isComplete = grid.count != nil
    areCellsFollowed = !moving.exist || (full.count != nil && moving.isFollowed)
    tryAll()
  }

  /// Whether anything can reach a thing; true where that is not known.
  func isReachable(_ target: CoverageTarget) -> Bool {
    guard isComplete, isFollowed(target) else { return true }
    return found[target] != nil
  }

  /// Values that reach a thing; `nil` if none are known.
  func example(of target: CoverageTarget) -> [MeasureSample]? { found[target].map(grid.sample) }

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

  private mutating func tryAll() {
    var open = plan.coverageTargets.filter(isTried)
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
    self.found = found
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
