import ScoringKernel

/// The differences whose signs decide what a measure turns: where one of them is zero, something
/// changes exactly there.
///
/// The engine treats numbers within one part in a thousand million as equal, so that trying values
/// finds a turn only to nine digits or so; the zero of the difference behind it is the number itself.
struct Gauges: Sendable {
  private let measure: MeasureIndex
  private let isOfAhead: Bool
  /// Rules that compare something worked out from the measure.
  private let comparisons: [(left: Program, right: Program)]
  /// Measures worked out from it, with a cut of a criterion that reads them.
  private let bands: [(measure: MeasureIndex, cut: Double)]
  /// Groups with one of their cuts.
  private let levels: [(group: GroupIndex, cut: Double)]
  /// The positions of the keys that are neither ratings nor the measure itself.
  private let keys: [Int]

  /// - Parameters:
  ///   - measure: The measure.
  ///   - plan: What reads it.
  ///   - isOfAhead: Whose it is.
  init(_ measure: MeasureIndex, _ plan: Plan, isOfAhead: Bool) {
    self.measure = measure
    self.isOfAhead = isOfAhead
    let derived = plan.measures(workedOutFrom: measure)
    comparisons = plan.rules.flatMap(\.condition.atoms).compactMap { atom in
      guard case .compare(let left, _, let right) = atom else { return nil }
      let steps = left.steps + right.steps
      // What compares the measure itself with a number turns at that number, which is tried anyway.
      let isFormula = steps.count > 2 && steps.contains(.measure(measure))
      return isFormula || derived.contains { steps.contains(.measure($0)) } ? (left, right) : nil
    }
    bands = plan.criteria.flatMap { criterion -> [(measure: MeasureIndex, cut: Double)] in
      guard derived.contains(criterion.measure), case .cuts(let cuts, _) = criterion.kind else {
        return []
      }
      return cuts.map { (criterion.measure, $0) }
    }
    let scales = plan.scales.groups
    levels = plan.groups.indices.flatMap { index in
      plan.groups[index].cuts(on: scales[index]).map { (GroupIndex(index), $0) }
    }
    let all = plan.ranking.keys + plan.ranking.tieBreaks
    keys = all.indices.filter { all[$0].source != .rating && all[$0].source != .measure(measure) }
  }

  /// How many there are.
  var count: Int { comparisons.count + bands.count + levels.count + keys.count }

  /// One of them at a value of the measure; NaN where there is none.
  func value(_ gauge: Int, at value: Double, _ trial: inout PairTrial) -> Double {
    trial.put(value, measure, isOfAhead: isOfAhead)
    return self.value(gauge, trial)
  }

  /// All of them at a value of the measure.
  func values(at value: Double, _ trial: inout PairTrial) -> [Double] {
    trial.put(value, measure, isOfAhead: isOfAhead)
    return (0..<count).map { self.value($0, trial) }
  }

  private func value(_ gauge: Int, _ trial: PairTrial) -> Double {
    let own = isOfAhead ? trial.rows.ahead : trial.rows.behind
    var gauge = gauge
    if gauge < comparisons.count {
      let reading = TableReading<Double>(table: trial.table, candidate: own)
      let (left, right) = comparisons[gauge]
      return left.value(reading: reading) - right.value(reading: reading)
    }
    gauge -= comparisons.count
    if gauge < bands.count { return trial.table[bands[gauge].measure, own] - bands[gauge].cut }
    gauge -= bands.count
    if gauge < levels.count {
      let entry = trial.card.entry(levels[gauge].group.position, own)
      return trial.card.groupNumbers[entry] - levels[gauge].cut
    }
    gauge -= levels.count
    return trial.key(keys[gauge], trial.rows.ahead) - trial.key(keys[gauge], trial.rows.behind)
  }

  /// The zero of one of them between two values.
  ///
  /// - Parameters:
  ///   - low: A value.
  ///   - high: A larger one.
  ///   - trial: The two candidates.
  /// - Returns: The zero to the last digit that the arithmetic gives; `nil` if none of them goes through zero
  ///   there without a jump.
  /// - Complexity: Some hundred scorings.
  func zero(between low: Double, and high: Double, _ trial: inout PairTrial) -> Double? {
    let before = values(at: low, &trial)
    let after = values(at: high, &trial)
    for gauge in 0..<count where before[gauge].isFinite && after[gauge].isFinite {
      if before[gauge] == after[gauge] || before[gauge] * after[gauge] > 0 { continue }
      if before[gauge] == 0 { return low }
      if after[gauge] == 0 { return high }
      if let zero = zero(
        of: gauge,
        low,
        high,
        size: max(before[gauge].magnitude, after[gauge].magnitude),
        &trial
      ) {
        return zero
      }
    }
    return nil
  }

  /// Bisects down to neighbouring doubles.
  private func zero(
    of gauge: Int,
    _ low: Double,
    _ high: Double,
    size: Double,
    _ trial: inout PairTrial
  ) -> Double? {
    var (low, high) = (low, high)
    var ends = (value(gauge, at: low, &trial), value(gauge, at: high, &trial))
    for _ in 0..<80 {
      let middle = low + (high - low) / 2
      if middle == low || middle == high { break }
      let found = value(gauge, at: middle, &trial)
      if found.isNaN { return nil }
      if found == 0 { return middle.simplest }
      if (found < 0) == (ends.0 < 0) {
        (low, ends.0) = (middle, found)
      } else {
        (high, ends.1) = (middle, found)
      }
    }
    // What jumps is as large on both sides of the jump as it was before.
    guard min(ends.0.magnitude, ends.1.magnitude) <= 1e-6 * size else { return nil }
    return (ends.0.magnitude <= ends.1.magnitude ? low : high).simplest
  }
}

extension Group {
  /// The cuts between the group's levels, on its own scale; none without levels.
  fileprivate func cuts(on scale: Scale) -> [Double] {
    switch bands {
    case nil: []
    case .cuts(let cuts): cuts
    case .nearest(let count):
      (0..<(count - 1)).map { cut in
        scale.low + (scale.high - scale.low) * ((Double(cut) + 0.5) / Double(count - 1))
      }
    }
  }
}
