import RulesFile
import ScoringKernel

/// The levels that a criterion can give, whatever the evidence says.
struct CriterionReach {
  private let criterion: Criterion
  private let measure: MeasureName
  private let missing: MissingPolicy
  private let isChange: Bool

  init(_ criterion: Criterion, in rules: LintedRules) {
    self.criterion = criterion
    measure = rules.names.measures[criterion.measure.position]
    missing = rules.plan.measures[criterion.measure.position].missing
    isChange = rules.plan.derivations.contains { derivation in
      guard case .change = derivation.method else { return false }
      return derivation.target == criterion.measure
    }
  }

  /// Whether each level can be given, lowest first; empty for `points`.
  var levels: [Bool] {
    var reached = given
    guard let top = reached.indices.last else { return [] }
    switch missing {
    case .worst: reached[top] = true
    case .best: reached[0] = true
    case .neutral: reached[(top + 1) / 2] = true
    case .interval:
      for level in [0, (top + 1) / 2, top] { reached[level] = true }
    case .refuse, .leaveOut: break
    }
    return reached
  }

  /// The scores that can be given.
  var scores: ReachableNumbers {
    let mayBeMissing = missing == .leaveOut
    switch criterion.kind {
    case .points, .place:
      // A place depends on how many candidates there are, so any share of the scale can come up.
      return ReachableNumbers(
        [.init(criterion.lowest, criterion.highest)],
        mayBeMissing: mayBeMissing
      )
    case .cuts, .table, .judged, .yesNo:
      let scores = zip(criterion.levelScores, levels).filter(\.1).map(\.0)
      return ReachableNumbers(numbers: scores, mayBeMissing: mayBeMissing)
    }
  }

  /// The lowest number that the measure can be: 0 of a count, -100% of a change, 1 of a level; `nil`
  /// where nobody can say.
  var lowest: Double? {
    if case .level = measure.kind { return 1 }
    if isChange { return -100 }
    guard measure.derivation == nil else { return nil }
    return measure.kind.isNumber && !measure.kind.mayBeNegative ? 0 : nil
  }

  /// The levels that there is evidence for.
  private var given: [Bool] {
    let count = criterion.levelCount
    switch criterion.kind {
    case .points: return []
    case .judged, .yesNo, .place: return [Bool](repeating: true, count: count)
    case .table(let table): return (0..<count).map(table.contains)
    case .cuts(let cuts, let isLowerWorse):
      let bands = bands(cuts)
      return isLowerWorse ? bands.reversed() : bands
    }
  }

  private func bands(_ cuts: [Double]) -> [Bool] {
    if case .level(let count) = measure.kind, measure.derivation == nil {
      let judged = ReachableNumbers(numbers: (1...max(1, count)).map(Double.init))
      return judged.bands(cuts)
    }
    return ReachableNumbers([.init(lowest ?? -.infinity, .infinity)]).bands(cuts)
  }
}

extension ReachableNumbers {
  /// Whether each band between cuts holds one of the numbers; a number on a cut is in the upper band.
  func bands(_ cuts: [Double]) -> [Bool] {
    (0...cuts.count).map { band in
      let low = band == 0 ? -Double.infinity : Tolerance.lowered(cuts[band - 1])
      let high = band == cuts.count ? Double.infinity : Tolerance.lowered(cuts[band])
      return stretches.contains { $0.high >= low && ($0.low < high || high == .infinity) }
    }
  }
}
