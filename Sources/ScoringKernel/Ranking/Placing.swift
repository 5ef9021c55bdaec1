/// The order of the candidates, with shared places and what decided each step.
package struct Placing: Sendable, Equatable {
  /// The ranked candidates, the most serious first.
  ///
  /// Those that share a place stand in the order of the input, which is an order of display only.
  package private(set) var order: [CandidateIndex]
  /// The place of each candidate, from 1; 0 for one that is not ranked.
  ///
  /// Equal candidates share the better place and the next place is left out: 1, 2, 2, 4.
  package private(set) var places: [Int]
  /// For each position of `order`, the key that put it behind the one before; -1 for none.
  private let deciding: [Int16]

  /// Orders candidates.
  ///
  /// Keys within ``Tolerance`` of a neighbour count as equal, so that noise in the last digit
  /// decides nothing; a missing key comes last.
  ///
  /// - Parameters:
  ///   - keys: Key after key, the entry of key `k` for candidate `c` at `k * count + c`; larger
  ///     comes first.
  ///   - count: The number of candidates.
  ///   - isRanked: Whether a candidate takes part; all do if it is empty.
  /// - Complexity: Linear in candidates and keys for evenly spread keys, O(n log n) for others.
  package init(keys: [Double], count: Int, isRanked: [Bool] = []) {
    var entries: [KeyedEntry] = []
    entries.reserveCapacity(count)
    for candidate in 0..<count where isRanked.isEmpty || isRanked[candidate] {
      entries.append(KeyedEntry(key: 0, candidate: candidate))
    }
    var decided = [Int16](repeating: -1, count: entries.count)
    var runs = entries.isEmpty ? [] : [0..<entries.count]
    var sorter = BucketSorter()
    for key in 0..<(count > 0 ? keys.count / count : 0) where !runs.isEmpty {
      var next: [Range<Int>] = []
      for run in runs {
        Self.load(keys, from: key * count, into: &entries, run)
        sorter.sort(&entries, run)
        let key = Int16(truncatingIfNeeded: key)
        Self.split(run, of: &entries, key: key, decided: &decided, into: &next)
      }
      runs = next
    }
    order = entries.map { CandidateIndex($0.candidate) }
    deciding = decided
    places = [Int](repeating: 0, count: count)
    var place = 1
    for position in order.indices {
      if decided[position] >= 0 { place = position + 1 }
      places[order[position].position] = place
    }
  }

  /// Gives each entry of a run its next key, the least possible if it is missing.
  private static func load(
    _ keys: [Double],
    from start: Int,
    into entries: inout [KeyedEntry],
    _ run: Range<Int>
  ) {
    keys.withUnsafeBufferPointer { keys in
      entries.withUnsafeMutableBufferPointer { entries in
        for position in run {
          let value = keys[start &+ entries[position].candidate]
          entries[position].key = value == value ? value : -.infinity
        }
      }
    }
  }

  /// Cuts a sorted run where neighbours differ, and keeps the pieces that are still equal.
  private static func split(
    _ run: Range<Int>,
    of entries: inout [KeyedEntry],
    key: Int16,
    decided: inout [Int16],
    into next: inout [Range<Int>]
  ) {
    var start = run.lowerBound
    for position in (run.lowerBound + 1)...run.upperBound {
      let isInside = position < run.upperBound
      if isInside, Tolerance.areEqual(entries[position - 1].key, entries[position].key) { continue }
      if isInside { decided[position] = key }
      if position - start > 1 {
        restoreOrder(&entries, start..<position)
        next.append(start..<position)
      }
      start = position
    }
  }

  /// Puts equal candidates back in the order of the input if noise in their keys has mixed them.
  private static func restoreOrder(_ entries: inout [KeyedEntry], _ piece: Range<Int>) {
    if entries[piece.lowerBound].key == entries[piece.upperBound - 1].key { return }
    entries[piece].sort { $0.candidate < $1.candidate }
  }

  /// The key that put the candidate at a position of ``order`` behind the one before it.
  ///
  /// - Parameter position: From 0.
  /// - Returns: An index into the keys followed by the tie-breaks; `nil` at the top and for a
  ///   candidate that shares the place of the one before.
  package func decidingKey(at position: Int) -> Int? {
    guard deciding.indices.contains(position), deciding[position] >= 0 else { return nil }
    return Int(deciding[position])
  }

  /// Whether a candidate shares its place with another.
  package func isShared(_ candidate: CandidateIndex) -> Bool {
    let place = places[candidate.position]
    guard place > 0 else { return false }
    return place < order.count && deciding[place] < 0
  }
}

/// A candidate and the key it is being sorted by.
struct KeyedEntry: Sendable {
  var key: Double
  var candidate: Int
}
