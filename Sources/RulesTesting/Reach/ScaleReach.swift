import RulesFile
import ScoringKernel

/// Which levels of criteria and groups, and which cells of the matrix, candidates can reach at all.
///
/// It tries every combination of one value in each band of each measure that a criterion reads.
/// Measures that are worked out from others are tried independently of them, so that something may be
/// called reachable that no counts lead to; what is called out of reach is.
struct ScaleReach: Sendable {
  /// How many combinations are tried at most.
  static let limit = 100_000
  /// How many are scored at a time.
  private static let blockSize = 2_048

  /// Whether every combination was tried.
  let isComplete: Bool
  private let plan: Plan
  private let axes: [MeasureAxis]
  /// The first combination that reaches each thing.
  private var found: [CoverageTarget: Int] = [:]
  /// For each criterion and group, whether the samples show every level it can have.
  private let isFactorFollowed: (criteria: [Bool], groups: [Bool])
  private let areCellsFollowed: Bool

  /// Tries the combinations.
  ///
  /// - Parameter rules: The rules.
  /// - Complexity: Linear in the combinations, at most ``limit``, times the size of the rules.
  init(_ rules: CheckedRules) {
    plan = rules.plan
    let moving = MovingConditions(rules.plan)
    let full = Self.axes(rules, moving)
    let isFull = Self.count(full) != nil
    let axes = isFull ? full : Self.axes(rules, nil)
    self.axes = axes
    let count = Self.count(axes)
    isComplete = count != nil
    isFactorFollowed = rules.plan.followedFactors
    areCellsFollowed = !moving.exist || (isFull && moving.isFollowed)
    if let count { tryAll(count) }
  }

  /// Whether anything can reach a thing; true where that is not known.
  func isReachable(_ target: CoverageTarget) -> Bool {
    guard isComplete, isFollowed(target) else { return true }
    return found[target] != nil
  }

  /// Values that reach a thing; `nil` if none are known.
  func example(of target: CoverageTarget) -> [MeasureSample]? {
    found[target].map { combination in
      axes.indices.map { axis in
        MeasureSample(measure: axes[axis].measure, value: value(of: axis, in: combination))
      }
    }
  }

  private func isFollowed(_ target: CoverageTarget) -> Bool {
    switch target {
    case .level(let factor, _): isFollowed(factor)
    case .cell:
      areCellsFollowed
        && (plan.matrix.map { isFollowed($0.down) && isFollowed($0.across) } ?? false)
    case .fires, .staysOut, .missing: false
    }
  }

  /// Whether combinations say anything of a thing: a place among them says nothing of one among
  /// candidates.
  private func isTried(_ target: CoverageTarget) -> Bool {
    switch target {
    case .fires, .staysOut, .missing: false
    case .level, .cell: !plan.hasPlaces || isFollowed(target)
    }
  }

  private func isFollowed(_ factor: Factor) -> Bool {
    switch factor {
    case .criterion(let index): isFactorFollowed.criteria[index.position]
    case .group(let index): isFactorFollowed.groups[index.position]
    }
  }

  // MARK: - Combinations

  /// A measure each, of those that criteria read and of those that moving rules read.
  private static func axes(_ rules: CheckedRules, _ moving: MovingConditions?) -> [MeasureAxis] {
    rules.plan.measures.indices.map(MeasureIndex.init).compactMap { measure in
      let isRead = rules.plan.criteria.contains { $0.measure == measure }
      let limits = moving?.limits[measure]
      guard isRead || limits != nil else { return nil }
      // Left out, a criterion hands its share to others; assumed, it has a level it can have anyway.
      let isLeftOut = isRead && rules.plan.measures[measure.position].missing == .leaveOut
      let isAsked = moving?.askedForMissing.contains(measure) ?? false
      return MeasureAxis(measure, rules, limits: limits ?? [], mayBeMissing: isLeftOut || isAsked)
    }
  }

  /// The number of combinations; `nil` if there are too many.
  private static func count(_ axes: [MeasureAxis]) -> Int? {
    var count = 1
    for axis in axes {
      count *= max(1, axis.values.count)
      if count > limit { return nil }
    }
    return count
  }

  private func value(of axis: Int, in combination: Int) -> Double {
    var rest = combination
    for before in axes[..<axis] { rest /= max(1, before.values.count) }
    let values = axes[axis].values
    return values.isEmpty ? .nan : values[rest % values.count]
  }

  private mutating func tryAll(_ count: Int) {
    guard var evaluator = try? Evaluator(plan) else { return }
    var open = plan.coverageTargets.filter(isTried)
    var start = 0
    while start < count, !open.isEmpty {
      let size = min(Self.blockSize, count - start)
      let card = evaluator.scorecard(table(start, size))
      open.removeAll { target in
        guard let row = (0..<size).first(where: { card.reaches(target, row: $0) }) else {
          return false
        }
        found[target] = start + row
        return true
      }
      start += size
    }
  }

  private func table(_ start: Int, _ size: Int) -> MeasureTable {
    var table = MeasureTable(measureCount: plan.measures.count, candidateCount: size)
    for (axis, measure) in axes.map(\.measure).enumerated() {
      for row in 0..<size {
        table[measure, CandidateIndex(row)] = value(of: axis, in: start + row)
      }
    }
    return table
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

extension Plan {
  fileprivate var hasPlaces: Bool {
    criteria.contains { if case .place = $0.kind { true } else { false } }
  }

  /// For each criterion and group, whether one value in each band shows every level it can have.
  ///
  /// Not for a place among the candidates; and not for a group that such a thing or a straight line
  /// enters, whose numbers are without number.
  fileprivate var followedFactors: (criteria: [Bool], groups: [Bool]) {
    let criteria = criteria.map { if case .place = $0.kind { false } else { true } }
    let areStepped = self.criteria.map { if case .points = $0.kind { false } else { true } }
    var groups: [Bool] = []
    for group in self.groups {
      groups.append(
        group.terms.allSatisfy { term in
          switch term.factor {
          case .criterion(let index): criteria[index.position] && areStepped[index.position]
          case .group(let index): groups[index.position]
          }
        }
      )
    }
    return (criteria, groups)
  }
}
