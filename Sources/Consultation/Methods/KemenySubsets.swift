/// The best orders of a few options, found exactly by dynamic programming over their subsets.
///
/// The cost of putting an option behind a set of others does not depend on the order in which those
/// stand, so the best order of a set is the best of its orders without some last option, and that
/// one behind (Held and Karp 1962). All optimal orders are the ways from the empty set to the whole
/// one over steps that lose nothing; they are counted, and which option may precede which is read
/// off the steps, without listing them.
struct KemenySubsets {
  /// The most options this is meant for: 8 + 8 + 1 bytes for each of 2^20 subsets.
  static let limit = 20

  /// The smallest distance.
  let distance: Double
  /// How many orders have it.
  let orderCount: Double
  /// For each option, the set of those that stand before it in some optimal order, bit by bit.
  private let before: [Int]
  private let costs: KemenyCosts
  private let best: [Double]
  private let isOnBestWay: [Bool]
  private let allowance: Double

  /// Solves a table.
  ///
  /// - Parameter table: At most ``limit`` options.
  /// - Complexity: O(2^options x options) time, 17 bytes for each subset.
  init(_ table: KemenyTable) {
    costs = KemenyCosts(table)
    allowance = table.allowance
    best = Self.best(costs)
    distance = best.last ?? 0
    (isOnBestWay, before) = Self.bestWays(costs, best, table.allowance)
    orderCount = Self.count(costs, best, isOnBestWay, table.allowance)
  }

  /// Whether some optimal order has the first option before the second.
  func mayPrecede(_ option: Int, _ other: Int) -> Bool { before[other] & 1 << option != 0 }

  /// The smallest distance within each subset.
  private static func best(_ costs: KemenyCosts) -> [Double] {
    var best = [Double](repeating: 0, count: 1 << costs.optionCount)
    for subset in 1..<max(1, best.count) {
      var least = Double.infinity
      var rest = subset
      while rest != 0 {
        let option = rest.trailingZeroBitCount
        rest &= rest - 1
        least = min(least, best[subset ^ 1 << option] + costs.adding(option, to: subset))
      }
      best[subset] = least
    }
    return best
  }

  /// The subsets that some optimal order begins with, and who stands before whom in one.
  private static func bestWays(
    _ costs: KemenyCosts,
    _ best: [Double],
    _ allowance: Double
  ) -> (marks: [Bool], before: [Int]) {
    var marks = [Bool](repeating: false, count: best.count)
    var before = [Int](repeating: 0, count: costs.optionCount)
    marks[best.count - 1] = true
    for subset in stride(from: best.count - 1, to: 0, by: -1) where marks[subset] {
      for option in before.indices where subset & 1 << option != 0 {
        let earlier = subset ^ 1 << option
        let length = best[earlier] + costs.adding(option, to: earlier)
        guard length <= best[subset] + allowance else { continue }
        marks[earlier] = true
        before[option] |= earlier
      }
    }
    return (marks, before)
  }

  private static func count(
    _ costs: KemenyCosts,
    _ best: [Double],
    _ marks: [Bool],
    _ allowance: Double
  ) -> Double {
    var ways = [Double](repeating: 0, count: best.count)
    ways[0] = 1
    for subset in ways.indices.dropFirst() where marks[subset] {
      for option in 0..<costs.optionCount where subset & 1 << option != 0 {
        let earlier = subset ^ 1 << option
        let length = best[earlier] + costs.adding(option, to: earlier)
        if length <= best[subset] + allowance { ways[subset] += ways[earlier] }
      }
    }
    return ways[ways.count - 1]
  }

  /// The first optimal orders in lexical order.
  ///
  /// - Parameter limit: How many to list at most.
  /// - Returns: As many as there are, up to the limit.
  /// - Complexity: O(limit x options squared).
  func orders(atMost limit: Int) -> [[Int]] {
    var found: [[Int]] = []
    var order: [Int] = []
    extend(&order, subset: 0, into: &found, limit: limit)
    return found
  }

  private func extend(_ order: inout [Int], subset: Int, into found: inout [[Int]], limit: Int) {
    guard order.count < costs.optionCount else { return found.append(order) }
    for option in before.indices where found.count < limit && subset & 1 << option == 0 {
      let larger = subset | 1 << option
      guard isOnBestWay[larger],
        best[subset] + costs.adding(option, to: subset) <= best[larger] + allowance
      else { continue }
      order.append(option)
      extend(&order, subset: larger, into: &found, limit: limit)
      order.removeLast()
    }
  }
}

/// What an option contradicts when it is put behind a set of others, from two tables of half the
/// bits.
private struct KemenyCosts {
  let optionCount: Int
  private let lowBits: Int
  private let low: [Double]
  private let high: [Double]

  init(_ table: KemenyTable) {
    let count = table.optionCount
    optionCount = count
    lowBits = count / 2
    low = Self.sums(table, of: 0..<(count / 2))
    high = Self.sums(table, of: (count / 2)..<count)
  }

  /// For each option and each subset of the others named, the weight that puts the option above
  /// them.
  private static func sums(_ table: KemenyTable, of others: Range<Int>) -> [Double] {
    let size = 1 << others.count
    var sums = [Double](repeating: 0, count: size * table.optionCount)
    for option in 0..<table.optionCount {
      for subset in 1..<max(1, size) {
        let other = others.lowerBound + subset.trailingZeroBitCount
        let weight = option == other ? 0 : table[option, over: other]
        sums[option * size + subset] = sums[option * size + (subset & (subset - 1))] + weight
      }
    }
    return sums
  }

  /// The weight that puts an option above those of a subset, itself aside.
  @inline(__always)
  func adding(_ option: Int, to subset: Int) -> Double {
    let mask = 1 << lowBits - 1
    return low[option << lowBits + (subset & mask)]
      + high[option << (optionCount - lowBits) + subset >> lowBits]
  }
}
