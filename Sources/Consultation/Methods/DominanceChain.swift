/// Cuts options into a chain of sets, each of which wholly precedes the next.
///
/// Of every two options at least one may come before the other, or both may. Where `a` may precede
/// `b`, `b` may precede `c` and `c` may precede `a`, the three cannot be told apart and stand in one
/// set. The sets are the strongly connected components of the relation.
enum DominanceChain {
  /// The sets, first to last, the options in each in ascending order.
  ///
  /// Whoever stands in an earlier set may precede more options than whoever stands in a later one,
  /// so that after sorting by that number only the cuts have to be found: there is one wherever
  /// nobody behind it may precede anybody before it.
  ///
  /// - Parameters:
  ///   - count: How many options there are.
  ///   - mayPrecede: Whether the first may come before the second; for every two options it holds
  ///     one way at least.
  /// - Returns: Every option in one set; an earlier set may precede all of a later one, never the
  ///   other way round.
  /// - Complexity: O(options squared) calls.
  static func sets(of count: Int, mayPrecede: (Int, Int) -> Bool) -> [[Int]] {
    var reach = [Int](repeating: 0, count: count)
    for option in 0..<count {
      reach[option] = (0..<count).count { $0 != option && mayPrecede(option, $0) }
    }
    let order = (0..<count).sorted { (reach[$1], $0) < (reach[$0], $1) }
    var sets: [[Int]] = []
    var current: [Int] = []
    var end = 0
    for (position, option) in order.enumerated() {
      let last = order.lastIndex { $0 != option && mayPrecede($0, option) }
      end = max(end, last ?? 0)
      current.append(option)
      guard end <= position else { continue }
      sets.append(current.sorted())
      current = []
    }
    return sets
  }
}
