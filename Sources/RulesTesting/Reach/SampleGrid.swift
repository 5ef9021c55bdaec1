import RulesFile
import ScoringKernel

/// Every combination of one value in each band of each measure that some criteria and groups rest on.
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
  ///   - factors: What the combinations are to show; other measures stay missing.
  ///   - moving: The conditions of rules that move candidates, if both of their answers are to be among
  ///     the combinations.
  ///   - hasAssumed: Whether a missing value is among the values also where the rules assume a level
  ///     for it. It has to be wherever something is to be called out of reach: the assumed level may be
  ///     one that no value has, and a condition has no answer without the value.
  init(
    _ rules: CheckedRules,
    of factors: [Factor],
    _ moving: MovingConditions? = nil,
    hasAssumed: Bool = true
  ) {
    let measures = rules.plan.measures(under: factors + (moving?.factors ?? []))
    axes = Self.axes(rules, measures, moving, hasAssumed)
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
  private static func axes(
    _ rules: CheckedRules,
    _ read: Set<MeasureIndex>,
    _ moving: MovingConditions?,
    _ hasAssumed: Bool
  ) -> [MeasureAxis] {
    rules.plan.measures.indices.map(MeasureIndex.init).compactMap { measure in
      let isRead = read.contains(measure)
      let limits = moving?.limits[measure]
      guard isRead || limits != nil else { return nil }
      // Left out, a criterion hands its share to others.
      let isLeftOut = isRead && rules.plan.measures[measure.position].missing == .leaveOut
      let isAsked = moving?.askedForMissing.contains(measure) ?? false
      let mayBeMissing = hasAssumed || isLeftOut || isAsked
      return MeasureAxis(measure, rules, limits: limits ?? [], mayBeMissing: mayBeMissing)
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

extension Plan {
  /// The measures that criteria and groups rest on.
  ///
  /// - Complexity: Linear in the terms of all groups.
  fileprivate func measures(under factors: [Factor]) -> Set<MeasureIndex> {
    var open = Set(factors)
    // A group holds only those before it, so one way back meets everything.
    for position in groups.indices.reversed() where open.contains(.group(GroupIndex(position))) {
      open.formUnion(groups[position].terms.map(\.factor))
    }
    return Set(
      criteria.indices.filter { open.contains(.criterion(CriterionIndex($0))) }
        .map { criteria[$0].measure }
    )
  }
}
