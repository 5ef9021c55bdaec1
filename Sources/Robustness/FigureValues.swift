import Precedence
import RulesFile
import ScoringKernel

/// The values at which an uncertain figure is tried, and how fine its scale is.
struct FigureValues: Sendable {
  /// How far apart, as a share, two values have to be to look between them.
  static let fineness = 1e-7
  /// The most values tried before looking between them.
  static let most = 300

  /// Increasing, each within what the figure can be.
  let values: [Double]
  /// Whether there is nothing between whole numbers.
  let isWhole: Bool
  /// Whether every value there is stands among `values`.
  let isComplete: Bool

  /// The values of one figure.
  ///
  /// - Parameters:
  ///   - figure: What is tried.
  ///   - assessment: The candidates.
  ///   - run: What they are scored by.
  ///   - table: Their measures as known now.
  init(
    _ figure: UncertainFigure,
    in assessment: Assessment,
    _ run: AssessmentRun,
    _ table: MeasureTable
  ) {
    let kind = assessment.rules.checked.names.measures[figure.measure.position].kind
    let span = table.span(figure.measure, figure.candidate)
    let scale = Self.words(kind)
    isComplete = scale != nil
    isWhole = scale != nil || run.plan.isCounted(figure.measure)
    let low = span.isMissing ? scale?.lowerBound ?? (kind.mayBeNegative ? -.infinity : 0) : span.low
    let high = span.isMissing ? scale?.upperBound ?? .infinity : span.high
    let seeds =
      scale.map { Array(stride(from: $0.lowerBound, through: $0.upperBound, by: 1)) }
      ?? Self.seeds(figure, run.plan, table, isWhole: isWhole)
    values = Self.ordered(seeds + [low, high], from: low, to: high, isWhole: isWhole)
  }

  /// The first and last value of a measure that has words, not numbers.
  private static func words(_ kind: MeasureKind) -> ClosedRange<Double>? {
    switch kind {
    case .number: nil
    case .level(let count): 1...Double(max(1, count))
    case .yesNo: 0...1
    case .category(let words): 0...Double(max(0, words.count - 1))
    }
  }

  /// Every value at which something turns, and one just before and just after it.
  private static func seeds(
    _ figure: UncertainFigure,
    _ plan: Plan,
    _ table: MeasureTable,
    isWhole: Bool
  ) -> [Double] {
    var turns = [0] + plan.turns(of: figure.measure)
    turns += plan.rivals(of: figure.measure).map { table[$0, figure.candidate] }
    if plan.isReadByFormula(figure.measure) { turns += ladder }
    if plan.isComparedAmongCandidates(figure.measure) {
      turns += others(figure, table)
    }
    return turns.flatMap { turn -> [Double] in
      let step = isWhole ? 1 : max(1e-9, fineness * turn.magnitude)
      return [turn - step, turn, turn + step]
    }
  }

  /// What other candidates have, the ends of their intervals among it.
  private static func others(_ figure: UncertainFigure, _ table: MeasureTable) -> [Double] {
    (0..<table.candidateCount).filter { $0 != figure.candidate.position }.flatMap { position in
      let candidate = CandidateIndex(position)
      let span = table.span(figure.measure, candidate)
      return [table[figure.measure, candidate], span.low, span.high]
    }
  }

  private static let ladder: [Double] = {
    let rungs: [Double] = [0.001, 0.01, 0.1, 1, 10, 100, 1e3, 1e4, 1e5, 1e6]
    return rungs + rungs.map { -$0 }
  }()

  private static func ordered(
    _ seeds: [Double],
    from low: Double,
    to high: Double,
    isWhole: Bool
  ) -> [Double] {
    var values: [Double] = []
    let inside = seeds.map { isWhole ? $0.rounded() : $0 }
      .filter { $0.isFinite && $0 >= low && $0 <= high }.sorted()
    for value in inside where values.last != value { values.append(value) }
    guard values.count > most else { return values }
    // Evenly thinned, both ends kept.
    let last = values.count - 1
    return (0..<most).map { values[$0 * last / (most - 1)] }
  }
}
