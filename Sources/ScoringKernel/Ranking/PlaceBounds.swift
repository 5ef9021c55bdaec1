/// The best and the worst place that each candidate could have, its doubts settled either way.
///
/// A candidate's best place is where it stands at its most serious while all others stand at their
/// least serious. Doubts of different candidates are settled independently, and weighted means,
/// sums, products and largest values never fall when a part rises, so both ends are reached and the
/// bounds are exact. They hold but need not be reached where a rule reads a doubtful measure, where
/// two criteria read one in opposite directions, or where a place among the candidates is scored.
/// Who takes part is not in doubt here: a rule that may leave a candidate out counts as it likely is.
package struct PlaceBounds: Sendable, Equatable {
  /// The best place of each candidate, from 1; 0 for one that is not ranked.
  package private(set) var best: [Int]
  /// The worst place of each candidate.
  package private(set) var worst: [Int]

  /// Finds the bounds.
  ///
  /// - Parameters:
  ///   - lows: The keys at the least serious end, laid out as for ``Placing``.
  ///   - highs: The keys at the most serious end.
  ///   - count: The number of candidates.
  ///   - isRanked: Whether a candidate takes part; all do if it is empty.
  /// - Complexity: O(n log n) in the number of candidates, for each key.
  package init(lows: [Double], highs: [Double], count: Int, isRanked: [Bool] = []) {
    // Both ends of all candidates in one order: positions there compare as the ends do.
    let keyCount = count > 0 ? lows.count / count : 0
    var keys: [Double] = []
    keys.reserveCapacity(2 * lows.count)
    for key in 0..<keyCount {
      let range = (key * count)..<((key + 1) * count)
      // Where the lowest number comes first, the ends of a key may have changed places.
      keys.append(contentsOf: range.map { Self.isLess(highs[$0], lows[$0]) ? highs[$0] : lows[$0] })
      keys.append(contentsOf: range.map { Self.isLess(highs[$0], lows[$0]) ? lows[$0] : highs[$0] })
    }
    let ends = Placing(keys: keys, count: 2 * count, isRanked: isRanked + isRanked)
    let low = Array(ends.places[..<count])
    let high = Array(ends.places[count...])
    let ranked = (0..<count).filter { isRanked.isEmpty || isRanked[$0] }
    let sortedLows = ranked.map { low[$0] }.sorted()
    let sortedHighs = ranked.map { high[$0] }.sorted()
    best = [Int](repeating: 0, count: count)
    worst = best
    for candidate in ranked {
      // A smaller position is a more serious end.
      best[candidate] = 1 + sortedLows.count(below: high[candidate])
      let isAboveItself = high[candidate] < low[candidate]
      worst[candidate] = 1 + sortedHighs.count(below: low[candidate]) - (isAboveItself ? 1 : 0)
    }
  }

  /// The best and the worst place of one candidate, its likely place among them.
  ///
  /// - Parameters:
  ///   - candidate: A candidate that is ranked.
  ///   - place: Its place as the evidence most likely is, from 1.
  /// - Returns: From the best to the worst.
  package func places(of candidate: CandidateIndex, likely place: Int) -> ClosedRange<Int> {
    let best = min(best[candidate.position], place)
    return best...max(worst[candidate.position], best)
  }

  /// Whether a key is less than another, a missing one being the least of all.
  private static func isLess(_ a: Double, _ b: Double) -> Bool {
    a < b || (a.isNaN && !b.isNaN)
  }
}

extension [Int] {
  /// The number of elements less than a value, in a sorted array.
  fileprivate func count(below value: Int) -> Int {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if self[middle] < value { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
