import Precedence
import RulesFile
import ScoringKernel

/// What one measure of a candidate can be, and where on its way something may turn.
struct MeasureTurns: Sendable {
  /// Every value at which something that reads the measure straight may turn, increasing, the ends
  /// that belong to it among them.
  let values: [Double]
  /// What all values lie between.
  let ends: (low: Double, high: Double)
  /// Whether there is nothing between whole numbers.
  let isWhole: Bool
  /// Whether something may turn between the values, since lines between points or formulas read it.
  let isContinuous: Bool
  /// Whether that is so because of a formula, which may turn and turn back unseen.
  let isFormula: Bool

  /// Powers of ten at which what formulas read is tried besides.
  private static let rungs: [Double] = [0.01, 1, 10, 100, 1e4, 1e6]

  /// - Parameters:
  ///   - measure: A measure that is a number.
  ///   - trial: The two candidates, as things stand.
  ///   - isOfAhead: Whose it is.
  ///   - kind: What it is counted in.
  init(_ measure: MeasureIndex, _ trial: PairTrial, isOfAhead: Bool, kind: MeasureKind) {
    let plan = trial.plan
    let own = isOfAhead ? trial.rows.ahead : trial.rows.behind
    let now = trial.table[measure, own]
    let isRead = plan.isReadByFormula(measure)
    // What is no whole number now, such as a rate, is not counted in whole ones either.
    let isWhole = plan.isCounted(measure) && (now.isNaN || now == now.rounded())
    let low = kind.mayBeNegative ? -Double.infinity : 0
    var turns = [0] + plan.turns(of: measure)
    turns += plan.rivals(of: measure).map { trial.table[$0, own] }
    if plan.isComparedAmongCandidates(measure) {
      turns += trial.table.columns[measure.position]
    }
    if isRead { turns += Self.rungs + Self.rungs.map { -$0 } }
    if isWhole { turns = turns.flatMap { [$0.rounded(.down), $0.rounded(.up)] } }
    values = turns.filter { $0.isFinite && $0 >= low }.increasing
    ends = (low, .infinity)
    self.isWhole = isWhole
    isFormula = isRead
    isContinuous = isRead || plan.isReadOnLines(measure)
  }

  /// How far from a value to look where there is no bound.
  func farthest(from value: Double, isUpwards: Bool) -> Double {
    // The probability of a change takes the longer, the larger the counts are.
    let far = isWhole ? max(1e7, 2 * value.magnitude) : max(1e9, 1000 * value.magnitude)
    return isUpwards ? far : -far
  }
}

extension Plan {
  /// Whether a criterion scores the measure on lines between points.
  func isReadOnLines(_ measure: MeasureIndex) -> Bool {
    criteria.contains { criterion in
      guard case .points = criterion.kind else { return false }
      return criterion.measure == measure
    }
  }
}
