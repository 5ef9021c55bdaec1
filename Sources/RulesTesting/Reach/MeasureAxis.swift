import Precedence
import RulesFile
import ScoringKernel

/// A value of a measure.
struct MeasureSample: Sendable, Hashable {
  let measure: MeasureIndex
  /// NaN if it is missing.
  let value: Double
}

/// Values of one measure of which one lies in every band that rules tell apart.
///
/// For example, cuts at 50 and 250 on crimes give 25, 50 and 250; a rule that asks `volume > 100` as
/// well gives 25, 50, 100, 175 and 250, so that both of its answers are there.
struct MeasureAxis: Sendable {
  let measure: MeasureIndex
  /// In increasing order; a missing one last.
  let values: [Double]

  /// Finds the values.
  ///
  /// - Parameters:
  ///   - measure: The measure.
  ///   - rules: The rules.
  ///   - limits: Numbers that conditions compare it with.
  ///   - mayBeMissing: Whether a missing value is told apart.
  init(_ measure: MeasureIndex, _ rules: CheckedRules, limits: [Double], mayBeMissing: Bool) {
    self.measure = measure
    let name = rules.names.measures[measure.position]
    let isMissingAllowed = !rules.refusesToMiss(measure)
    let missing = mayBeMissing && isMissingAllowed ? [Double.nan] : []
    switch name.kind {
    case .yesNo: values = [0, 1] + missing
    case .category(let texts): values = texts.indices.map(Double.init) + missing
    case .level(let count): values = (1...max(1, count)).map(Double.init) + missing
    case .number:
      // What is worked out may be a difference, whatever its unit.
      let isNeverNegative = !name.kind.mayBeNegative && name.derivation == nil
      let isWhole = WholeMeasures(rules)[measure] != nil
      let cuts = rules.plan.criteria.filter { $0.measure == measure }.flatMap(\.borders)
      values =
        Self.numbers(cuts, limits, isNeverNegative: isNeverNegative, isWhole: isWhole) + missing
    }
  }

  private static func numbers(
    _ cuts: [Double],
    _ limits: [Double],
    isNeverNegative: Bool,
    isWhole: Bool
  ) -> [Double] {
    let points = Set(cuts + limits).sorted()
    guard let first = points.first else { return [0] }
    var values = below(first, isNeverNegative: isNeverNegative, isWhole: isWhole)
    for (index, point) in points.enumerated() {
      values.append(point)
      // A limit may hold at itself and not above, or the other way round; a cut cannot.
      guard limits.contains(point) else { continue }
      let end = index + 1 < points.count ? points[index + 1] : .infinity
      let next = end.isFinite ? end : point + max(1, point.magnitude)
      let middle = point + (next - point) / 2
      values.append(isWhole ? whole(middle, between: point, and: end) : middle)
    }
    return values
  }

  /// A whole number near another, if one lies between its neighbours.
  private static func whole(_ value: Double, between low: Double, and high: Double) -> Double {
    let (down, up) = (value.rounded(.down), value.rounded(.up))
    if down > low { return down }
    return up < high ? up : value
  }

  private static func below(_ first: Double, isNeverNegative: Bool, isWhole: Bool) -> [Double] {
    guard isNeverNegative else { return [first - max(1, first.magnitude / 2)] }
    guard first > 0 else { return [] }
    return [first >= 2 || isWhole ? (first / 2).rounded(.down) : first / 2]
  }
}

extension Criterion {
  /// The numbers at which something changes.
  fileprivate var borders: [Double] {
    switch kind {
    case .cuts(let cuts, _): cuts
    case .points(let line): line.inputs
    case .table, .judged, .yesNo, .place: []
    }
  }
}
