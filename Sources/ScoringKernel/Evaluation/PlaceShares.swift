/// Where each candidate stands among all on one measure, from 0 (least serious) to 1 (most).
///
/// Of n candidates with a value the share is the number of less serious ones plus half of the other
/// equal ones, divided by n - 1; a single candidate stands at one half. Four candidates with 10, 20,
/// 20 and 40 have the shares 0, 0.5, 0.5 and 1.
///
/// - Complexity: O(n log n) in the number of candidates.
struct PlaceShares: Sendable {
  private let likely: [Double]
  private let lowest: [Double]
  private let highest: [Double]

  init(_ table: MeasureTable, _ measure: MeasureIndex, isLowerWorse: Bool) {
    let sign = isLowerWorse ? -1.0 : 1.0
    let values = table.columns[measure.position].map { $0 * sign }
    likely = Self.shares(of: values, among: values)
    guard table.hasIntervals else {
      lowest = likely
      highest = likely
      return
    }
    let lows = table.lows[measure.position].map { $0 * sign }
    let highs = table.highs[measure.position].map { $0 * sign }
    let bottoms = isLowerWorse ? highs : lows
    let tops = isLowerWorse ? lows : highs
    // At its lowest a candidate stands low while all others stand high, and the other way round.
    lowest = Self.shares(of: bottoms, among: tops)
    highest = Self.shares(of: tops, among: bottoms)
  }

  subscript(corner: Corner) -> [Double] {
    switch corner {
    case .likely: likely
    case .lowest: lowest
    case .highest: highest
    }
  }

  /// The share of each value among the values of the *other* candidates.
  private static func shares(of values: [Double], among rivals: [Double]) -> [Double] {
    let sorted = rivals.filter { !$0.isNaN }.sorted()
    let count = Double(sorted.count)
    return values.indices.map { index in
      let value = values[index]
      if value.isNaN { return .nan }
      if sorted.count < 2 { return 0.5 }
      let margin = value.isFinite ? Tolerance.relative * value.magnitude : 0
      var below = Double(sorted.position(of: value - margin))
      var equal = Double(sorted.position(above: value + margin)) - below
      // The candidate is no rival of itself.
      let own = rivals[index]
      if own < value - margin { below -= 1 } else if own <= value + margin { equal -= 1 }
      return (below + equal / 2) / (count - 1)
    }
  }
}

extension [Double] {
  /// The number of elements less than a value, in a sorted array.
  fileprivate func position(of value: Double) -> Int { position { $0 < value } }

  /// The number of elements not greater than a value, in a sorted array.
  fileprivate func position(above value: Double) -> Int { position { $0 <= value } }

  /// The number of elements at the start that fulfil a condition which no later one does.
  private func position(while isBefore: (Double) -> Bool) -> Int {
    var low = 0
    var high = count
    while low < high {
      let middle = low + (high - low) / 2
      if isBefore(self[middle]) { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
