/// How far two columns of numbers put the same things in the same order.
enum RankCorrelation {
  /// Spearman's rank correlation, shared ranks counted as their mean.
  ///
  /// For example, 1, 2, 3 and 10, 20, 15 have the ranks 1, 2, 3 and 1, 3, 2, so 0.5.
  ///
  /// Source: Spearman, C. (1904) The proof and measurement of association between two things,
  /// American Journal of Psychology 15(1) 72-101; with ties, the correlation of the mean ranks.
  ///
  /// - Parameters:
  ///   - first: One number for each thing, none missing.
  ///   - second: The other column, of the same length.
  /// - Returns: -1...1; `nil` if a column has one value only, or the lengths differ.
  /// - Complexity: O(n log n).
  static func spearman(_ first: [Double], _ second: [Double]) -> Double? {
    guard first.count == second.count, first.count > 1 else { return nil }
    let (a, b) = (ranks(first), ranks(second))
    let mean = Double(first.count + 1) / 2
    var (together, ofFirst, ofSecond) = (0.0, 0.0, 0.0)
    for index in a.indices {
      together += (a[index] - mean) * (b[index] - mean)
      ofFirst += (a[index] - mean) * (a[index] - mean)
      ofSecond += (b[index] - mean) * (b[index] - mean)
    }
    guard ofFirst > 0, ofSecond > 0 else { return nil }
    return together / (ofFirst * ofSecond).squareRoot()
  }

  /// The rank of each number from 1, the mean of the ranks for equal ones.
  static func ranks(_ values: [Double]) -> [Double] {
    let order = values.indices.sorted { (values[$0], $0) < (values[$1], $1) }
    var ranks = [Double](repeating: 0, count: values.count)
    var start = 0
    while start < order.count {
      var end = start
      while end < order.count, values[order[end]] == values[order[start]] { end += 1 }
      for position in start..<end { ranks[order[position]] = Double(start + end + 1) / 2 }
      start = end
    }
    return ranks
  }

  /// Kendall's tau-b between two orders, pairs that share a place in either counted as ties.
  ///
  /// For example, places 1, 2, 3 and 1, 3, 2 have two pairs alike and one turned: (2 - 1) / 3.
  ///
  /// Source: Kendall, M. G. (1945) The treatment of ties in ranking problems, Biometrika 33(3)
  /// 239-251.
  ///
  /// - Returns: -1...1; `nil` if one of them has one place only.
  /// - Complexity: Quadratic in the number of places.
  static func kendall(_ first: [Int], _ second: [Int]) -> Double? {
    guard first.count == second.count else { return nil }
    var (balance, untiedFirst, untiedSecond) = (0, 0, 0)
    for index in first.indices {
      for other in first.indices.dropFirst(index + 1) {
        let a = (first[index] - first[other]).signum()
        let b = (second[index] - second[other]).signum()
        balance += a * b
        untiedFirst += a * a
        untiedSecond += b * b
      }
    }
    guard untiedFirst > 0, untiedSecond > 0 else { return nil }
    return Double(balance) / (Double(untiedFirst) * Double(untiedSecond)).squareRoot()
  }
}
