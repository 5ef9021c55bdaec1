/// A distance below which no order can be, when the best one cannot be proved.
enum KemenyBound {
  /// The bound.
  ///
  /// Every order contradicts at least the smaller side of every pair. Where majorities go round in
  /// a circle of three it also goes against one of them: three pairs won by 5, 3 and 4 cost at
  /// least 3 more. So much is then taken off the three margins, and what is left may count in
  /// further circles; this stays a bound, for what all circles take of a pair is no more than its
  /// margin, which an order pays once (Conitzer, Davenport and Kalagnanam 2006, Improved bounds for
  /// computing Kemeny rankings).
  ///
  /// - Parameter table: Any number of options.
  /// - Returns: At most the smallest distance of all orders.
  /// - Complexity: O(options cubed).
  static func lowerBound(_ table: KemenyTable) -> Double {
    let count = table.optionCount
    var sum = 0.0
    var margins = [Double](repeating: 0, count: count * count)
    for a in 0..<count {
      for b in 0..<count where b != a {
        if b > a { sum += min(table[a, over: b], table[b, over: a]) }
        margins[a * count + b] = max(0, table[a, over: b] - table[b, over: a])
      }
    }
    return sum + circles(&margins, count)
  }

  /// What circles of three add; the margins are used up on the way.
  private static func circles(_ margins: inout [Double], _ count: Int) -> Double {
    var sum = 0.0
    for a in 0..<count {
      for b in (a + 1)..<max(a + 1, count) {
        for c in (b + 1)..<max(b + 1, count) {
          sum += use(&margins, a * count + b, b * count + c, c * count + a)
          sum += use(&margins, b * count + a, c * count + b, a * count + c)
        }
      }
    }
    return sum
  }

  private static func use(_ margins: inout [Double], _ x: Int, _ y: Int, _ z: Int) -> Double {
    let least = min(margins[x], min(margins[y], margins[z]))
    guard least > 0 else { return 0 }
    margins[x] -= least
    margins[y] -= least
    margins[z] -= least
    return least
  }
}
