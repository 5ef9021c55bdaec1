/// Collects ballots row by row and hands them out option by option.
struct PlaceSheet {
  private let optionCount: Int
  private var cells: [UInt8] = []
  /// How many ballots there are.
  private(set) var ballotCount = 0

  /// Makes an empty sheet.
  init(optionCount: Int) { self.optionCount = optionCount }

  /// Adds a ballot.
  ///
  /// - Parameter marks: One for each option.
  mutating func append(_ marks: [UInt8]) {
    cells.append(contentsOf: marks)
    ballotCount += 1
  }

  /// For each option, its mark on each ballot.
  ///
  /// - Complexity: O(ballots x options); some thousand ballots at a time, so that what is read stays
  ///   near at hand.
  var columns: [[UInt8]] {
    var columns = (0..<optionCount).map { _ in [UInt8](repeating: 0, count: ballotCount) }
    for start in stride(from: 0, to: ballotCount, by: 2048) {
      let block = start..<min(start + 2048, ballotCount)
      for option in 0..<optionCount { copy(option, block, into: &columns[option]) }
    }
    return columns
  }

  private func copy(_ option: Int, _ block: Range<Int>, into column: inout [UInt8]) {
    for ballot in block { column[ballot] = cells[ballot * optionCount + option] }
  }
}

/// Makes places of ranks or answers: the best is 1, and there are no gaps.
struct PlaceMaker {
  /// For each rank or answer, its place; all 0 between two ballots.
  private var placeOf = [UInt8](repeating: 0, count: 256)

  /// Turns the marks of a ballot into places.
  ///
  /// Ranks 5, 2, none, 2 become the places 2, 1, none, 1; as answers, where more is worse and so
  /// comes first, they become 1, 2, none, 2.
  ///
  /// - Parameters:
  ///   - marks: A rank or answer for each option, 0 for none; afterwards the places.
  ///   - isHighestFirst: Whether the greatest mark is the first place.
  mutating func close(_ marks: inout [UInt8], isHighestFirst: Bool) {
    var highest = 0
    for mark in marks where mark > 0 {
      placeOf[Int(mark)] = 1
      highest = max(highest, Int(mark))
    }
    guard highest > 0 else { return }
    var place: UInt8 = 0
    for step in 1...highest {
      let mark = isHighestFirst ? highest + 1 - step : step
      guard placeOf[mark] != 0 else { continue }
      place += 1
      placeOf[mark] = place
    }
    for index in marks.indices where marks[index] > 0 { marks[index] = placeOf[Int(marks[index])] }
    for mark in 1...highest { placeOf[mark] = 0 }
  }
}
