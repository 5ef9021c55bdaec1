import RulesFile
import ScoringKernel

/// Every combination of one value in each band of each measure that criteria read.
///
/// Measures that are worked out from others are tried independently of them, so that some of the
/// combinations may be such as no counts lead to; none is missing.
struct SampleGrid: Sendable {
  /// How many combinations are tried at most.
  static let limit = 100_000
  /// How many are scored at a time.
  private static let blockSize = 2_048

  /// The number of combinations; `nil` if there are too many.
  let count: Int?
  private let axes: [MeasureAxis]
  private let measureCount: Int

  /// Makes a grid.
  ///
  /// - Parameters:
  ///   - rules: The rules.
  ///   - moving: The conditions of rules that move candidates, if both of their answers are to be among
  ///     the combinations.
  init(_ rules: CheckedRules, _ moving: MovingConditions? = nil) {
    axes = Self.axes(rules, moving)
    measureCount = rules.plan.measures.count
    count = Self.count(axes)
  }

  /// The values of a combination.
  func sample(_ combination: Int) -> [MeasureSample] {
    axes.indices.map { axis in
      MeasureSample(measure: axes[axis].measure, value: value(of: axis, in: combination))
    }
  }

  /// Scores all combinations, some at a time.
  ///
  /// - Parameters:
  ///   - plan: The rules.
  ///   - body: Gets the position of the first combination and the card of some; says whether to go on.
  /// - Complexity: Linear in the combinations, at most ``limit``, times the size of the rules.
  func score(_ plan: Plan, _ body: (Int, Scorecard) -> Bool) {
    guard let count, var evaluator = try? Evaluator(plan) else { return }
    var start = 0
    while start < count {
      let size = min(Self.blockSize, count - start)
      guard body(start, evaluator.scorecard(table(start, size))) else { return }
      start += size
    }
  }

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

  private func table(_ start: Int, _ size: Int) -> MeasureTable {
    var table = MeasureTable(measureCount: measureCount, candidateCount: size)
    for (axis, measure) in axes.map(\.measure).enumerated() {
      for row in 0..<size {
        table[measure, CandidateIndex(row)] = value(of: axis, in: start + row)
      }
    }
    return table
  }
}
