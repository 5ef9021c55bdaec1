/// Which options can be reached from which by arrows, kept up to date as arrows are added.
struct Reachability {
  private let count: Int
  private let wordCount: Int
  /// Row after row, a bit for each option that the row's can reach.
  private var rows: [UInt64]

  /// No arrows between this many options.
  init(count: Int) {
    self.count = count
    wordCount = (count + 63) / 64
    rows = [UInt64](repeating: 0, count: count * wordCount)
  }

  /// Whether arrows lead from one option to another.
  func reaches(_ start: Int, _ end: Int) -> Bool {
    rows[start * wordCount + end / 64] >> UInt64(end % 64) & 1 == 1
  }

  /// Adds an arrow, and all that can now be reached.
  ///
  /// - Complexity: O(n²/64) in the number of options.
  mutating func add(_ start: Int, _ end: Int) {
    guard !reaches(start, end) else { return }
    for origin in 0..<count where origin == start || reaches(origin, start) {
      for word in 0..<wordCount { rows[origin * wordCount + word] |= rows[end * wordCount + word] }
      rows[origin * wordCount + end / 64] |= 1 << UInt64(end % 64)
    }
  }
}
