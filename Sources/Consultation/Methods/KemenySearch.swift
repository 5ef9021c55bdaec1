/// A good order of many options, not proved to be the best.
///
/// It starts with the order of Borda's count and moves one option at a time to where it contradicts
/// least, until no move helps: the same ballots always give the same order.
enum KemenySearch {
  /// How often every option is tried, at most.
  private static let passLimit = 200

  /// The order found.
  ///
  /// - Parameter table: Any number of options.
  /// - Returns: Every option once, best first.
  /// - Complexity: O(passes x options squared), with at most 200 passes; a dozen are usual.
  static func order(_ table: KemenyTable) -> [Int] {
    var order = bordaOrder(table)
    for _ in 0..<passLimit {
      var hasMoved = false
      for option in 0..<table.optionCount where improve(&order, by: option, table) {
        hasMoved = true
      }
      guard hasMoved else { break }
    }
    return order
  }

  /// The options by how much more weight puts them above others than below, those level in
  /// ascending order.
  static func bordaOrder(_ table: KemenyTable) -> [Int] {
    let options = 0..<table.optionCount
    let scores = options.map { option in
      options.reduce(0.0) { $0 + table[option, over: $1] - table[$1, over: option] }
    }
    return options.sorted { (scores[$1], $0) < (scores[$0], $1) }
  }

  /// Moves an option to its best position if that is better than where it stands.
  private static func improve(_ order: inout [Int], by option: Int, _ table: KemenyTable) -> Bool {
    guard let position = order.firstIndex(of: option) else { return false }
    var best = (gain: table.allowance, position: position)
    var gain = 0.0
    for other in stride(from: position - 1, through: 0, by: -1) {
      gain += table[option, over: order[other]] - table[order[other], over: option]
      if gain > best.gain { best = (gain, other) }
    }
    gain = 0
    for other in order.indices[(position + 1)...] {
      gain += table[order[other], over: option] - table[option, over: order[other]]
      if gain > best.gain { best = (gain, other) }
    }
    guard best.position != position else { return false }
    order.insert(order.remove(at: position), at: best.position)
    return true
  }
}
