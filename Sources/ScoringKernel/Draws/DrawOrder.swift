/// Orders the candidates of one draw after another, in the same room: ``Placing`` without a word
/// about what decided.
///
/// - Complexity: Quadratic in the number of candidates for each draw, as counting who is ahead of
///   whom is anyway.
struct DrawOrder: Sendable {
  /// The place of each candidate from 1, equal ones sharing the better one; 0 for one not ranked.
  private(set) var places: [Int32]
  private let keyCount: Int
  private var order: [Int]
  private var keys: [Double]
  /// Whether something puts the candidate at a position behind the one before.
  private var isDecided: [Bool]
  private var rankedCount = 0

  init(count: Int, keyCount: Int) {
    self.keyCount = keyCount
    places = [Int32](repeating: 0, count: count)
    order = [Int](repeating: 0, count: count)
    keys = [Double](repeating: 0, count: count)
    isDecided = [Bool](repeating: false, count: count)
  }

  /// Orders the candidates.
  ///
  /// - Parameters:
  ///   - key: The key of a position among the keys for a candidate, the larger coming first; a
  ///     missing one comes last.
  ///   - isRanked: Whether a candidate takes part.
  @inline(__always)
  mutating func place(by key: (Int, Int) -> Double, isRanked: (Int) -> Bool) {
    rankedCount = 0
    for candidate in 0..<places.count {
      places[candidate] = 0
      guard isRanked(candidate) else { continue }
      order[rankedCount] = candidate
      isDecided[rankedCount] = false
      rankedCount += 1
    }
    for index in 0..<keyCount {
      var start = 0
      while start < rankedCount {
        var end = start + 1
        while end < rankedCount, !isDecided[end] { end += 1 }
        if end - start > 1 { sort(start, end) { key(index, $0) } }
        start = end
      }
    }
    var place: Int32 = 1
    for position in 0..<rankedCount {
      if isDecided[position] { place = Int32(truncatingIfNeeded: position + 1) }
      places[order[position]] = place
    }
  }

  /// Sorts a run of so far equal candidates and marks where neighbours differ.
  @inline(__always)
  private mutating func sort(_ start: Int, _ end: Int, by key: (Int) -> Double) {
    for position in start..<end {
      let candidate = order[position]
      let value = key(candidate)
      let own = value == value ? value : -Double.infinity
      var slot = position
      while slot > start, keys[slot - 1] < own {
        keys[slot] = keys[slot - 1]
        order[slot] = order[slot - 1]
        slot -= 1
      }
      keys[slot] = own
      order[slot] = candidate
    }
    for position in (start + 1)..<end where !Tolerance.areEqual(keys[position - 1], keys[position])
    {
      isDecided[position] = true
    }
  }
}
