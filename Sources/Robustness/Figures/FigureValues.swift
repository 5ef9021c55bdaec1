import Precedence
import RulesFile
import ScoringKernel

/// The values at which an uncertain figure is tried, and how fine its scale is.
struct FigureValues: Sendable {
  /// How far apart, as a share, two values have to be to look between them.
  static let fineness = 1e-5

  /// The most values tried in any case.
  private static let mostTurns = 600

  /// A value to try.
  struct Value: Sendable, Hashable {
    let value: Double
    /// Whether something may turn here and back again at the next one, so that it has to be tried;
    /// what other candidates have needs trying only where the outcomes around it differ.
    let isFirm: Bool
  }

  /// Increasing, each within what the figure can be; the first and the last are firm.
  let values: [Value]
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
    let firm =
      scale.map { Array(stride(from: $0.lowerBound, through: $0.upperBound, by: 1)) }
      ?? Self.turns(figure, run.plan, table, isWhole: isWhole)
    let others =
      run.plan.isComparedAmongCandidates(figure.measure) && scale == nil
      ? Self.around(Self.others(figure, table), isWhole: isWhole) : []
    let inside = Inside(low: low, high: high, isWhole: isWhole)
    values = Self.merged(
      Self.thinned(inside.ordered(firm + [low, high]), to: Self.mostTurns),
      Self.thinned(inside.ordered(others), to: Self.most(candidates: table.candidateCount))
    )
  }

  /// How many values of others are tried at most.
  private static func most(candidates: Int) -> Int { min(max(30, 30_000 / candidates), 300) }

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
  private static func turns(
    _ figure: UncertainFigure,
    _ plan: Plan,
    _ table: MeasureTable,
    isWhole: Bool
  ) -> [Double] {
    let turns = [0] + plan.turns(of: figure.measure)
    let rivals = plan.rivals(of: figure.measure).map { table[$0, figure.candidate] }
    return around(turns + rivals, isWhole: isWhole)
      + (plan.isReadByFormula(figure.measure) ? ladder : [])
  }

  private static func around(_ values: [Double], isWhole: Bool) -> [Double] {
    values.flatMap { value -> [Double] in
      let step = isWhole ? 1 : max(1e-9, fineness * value.magnitude)
      return [value - step, value, value + step]
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

  /// Evenly thinned, both ends kept.
  private static func thinned(_ values: [Double], to most: Int) -> [Double] {
    guard values.count > most, most > 1 else { return values }
    let last = values.count - 1
    return (0..<most).map { values[$0 * last / (most - 1)] }
  }

  /// Both in one row; a value that is in both is firm.
  private static func merged(_ firm: [Double], _ others: [Double]) -> [Value] {
    var values = firm.map { Value(value: $0, isFirm: true) }
    let known = Set(firm)
    values += others.filter { !known.contains($0) }.map { Value(value: $0, isFirm: false) }
    values.sort { $0.value < $1.value }
    guard let first = values.first, let last = values.last else { return [] }
    values[0] = Value(value: first.value, isFirm: true)
    values[values.count - 1] = Value(value: last.value, isFirm: true)
    return values
  }
}

/// What a figure can be at all.
private struct Inside {
  let low: Double
  let high: Double
  let isWhole: Bool

  /// The values inside, increasing, each once.
  func ordered(_ values: [Double]) -> [Double] {
    let inside = values.map { isWhole ? $0.rounded() : $0 }
      .filter { $0.isFinite && $0 >= low && $0 <= high }.sorted()
    var result: [Double] = []
    for value in inside where result.last != value { result.append(value) }
    return result
  }
}
