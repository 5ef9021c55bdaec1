/// The respondents sorted into cells: those of a cell agree in every margin and in their first weight,
/// and so end with one weight.
///
/// A million respondents fall into a few dozen cells, and every round of raking touches only those.
struct RakingCells: Sendable {
  /// For each respondent, the cell.
  let cellOfRespondent: [Int32]
  /// For each cell, how many respondents it holds.
  private(set) var sizes: [Double] = []
  /// For each cell, the weight that each of its respondents brings along.
  private(set) var firstWeights: [Double] = []
  /// For each margin, the category of each cell; the number of categories for those not stated.
  private(set) var categories: [[Int32]] = []

  /// Sorts the respondents.
  ///
  /// - Parameters:
  ///   - entries: For each margin, the category of each respondent, -1 if not stated.
  ///   - categoryCounts: For each margin, how many categories it has.
  ///   - weights: What each respondent brings along; `nil` for 1.
  ///   - count: How many respondents there are.
  /// - Complexity: O(respondents x margins).
  init(entries: [[Int32]], categoryCounts: [Int], weights: [Double]?, count: Int) {
    var cells = [Int32](repeating: 0, count: count)
    if let weights { cells = Self.numbered(weights.map(\.bitPattern)) }
    for (margin, known) in zip(entries, categoryCounts) {
      let width = UInt64(known + 1)
      let keys = cells.indices.map { index in
        UInt64(cells[index]) * width + UInt64(margin[index] < 0 ? Int32(known) : margin[index])
      }
      cells = Self.numbered(keys)
    }
    cellOfRespondent = cells
    describe(entries, categoryCounts, weights)
  }

  /// Takes each cell's properties from its first respondent, and counts the others.
  private mutating func describe(
    _ entries: [[Int32]],
    _ categoryCounts: [Int],
    _ weights: [Double]?
  ) {
    var first: [Int] = []
    for (respondent, cell) in cellOfRespondent.enumerated() {
      if Int(cell) == first.count {
        first.append(respondent)
        sizes.append(0)
      }
      sizes[Int(cell)] += 1
    }
    firstWeights = first.map { weights?[$0] ?? 1 }
    categories = zip(entries, categoryCounts).map { margin, known in
      first.map { margin[$0] < 0 ? Int32(known) : margin[$0] }
    }
  }

  /// Numbers equal keys equally, from 0 in the order in which they first occur.
  private static func numbered(_ keys: [UInt64]) -> [Int32] {
    var numbers: [UInt64: Int32] = [:]
    var last: (key: UInt64, number: Int32)?
    return keys.map { key in
      if let last, last.key == key { return last.number }
      let next = Int32(truncatingIfNeeded: numbers.count)
      let number = numbers[key] ?? next
      if number == next { numbers[key] = next }
      last = (key, number)
      return number
    }
  }
}
