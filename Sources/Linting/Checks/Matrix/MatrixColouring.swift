import ScoringKernel

/// A matrix with the stretch of likelihood and of impact that each of its levels stands for.
///
/// Both axes run from 0, nothing, to 1, the most there can be; the risk of a candidate is the one
/// times the other, and a cell stands for every risk between its two opposite corners. As in Cox
/// (2008) the least serious rating that a cell gives is called green, the most serious red, and all
/// between them amber.
package struct MatrixColouring: Sendable, Equatable {
  /// A row and a column, from 0, the least serious first.
  package struct Cell: Sendable, Hashable {
    /// The row.
    package let down: Int
    /// The column.
    package let across: Int

    /// The cell in a row and a column.
    package init(_ down: Int, _ across: Int) {
      self.down = down
      self.across = across
    }
  }

  /// Where the rows begin and end: one number more than rows, increasing from 0 to 1.
  package let downEdges: [Double]
  /// Where the columns begin and end.
  package let acrossEdges: [Double]
  /// The rating of each cell, row after row, the lowest row first; rating 0 is the least serious.
  package let ratings: [Int]
  /// The least serious rating that a cell gives.
  package let green: Int
  /// The most serious rating that a cell gives.
  package let red: Int

  /// Makes a matrix; `nil` unless there is one rating for each cell.
  ///
  /// - Parameters:
  ///   - ratings: Row after row, the lowest row first.
  ///   - downEdges: Where the rows begin and end, from 0 to 1.
  ///   - acrossEdges: Where the columns do.
  package init?(ratings: [Int], downEdges: [Double], acrossEdges: [Double]) {
    let rows = downEdges.count - 1
    let columns = acrossEdges.count - 1
    guard rows > 0, columns > 0, ratings.count == rows * columns, let green = ratings.min(),
      let red = ratings.max()
    else { return nil }
    self.ratings = ratings
    self.downEdges = downEdges
    self.acrossEdges = acrossEdges
    self.green = green
    self.red = red
  }

  /// The edges of so many equal steps: of four 0, 0.25, 0.5, 0.75 and 1.
  package static func equalSteps(_ count: Int) -> [Double] {
    (0...max(1, count)).map { Double($0) / Double(max(1, count)) }
  }

  /// How many rows there are.
  package var downCount: Int { downEdges.count - 1 }
  /// How many columns there are.
  package var acrossCount: Int { acrossEdges.count - 1 }

  /// All cells, row after row.
  package var cells: [Cell] {
    (0..<downCount).flatMap { down in (0..<acrossCount).map { Cell(down, $0) } }
  }

  /// The rating of a cell that is there.
  package func rating(_ cell: Cell) -> Int { ratings[cell.down * acrossCount + cell.across] }

  /// The least risk that a cell stands for: its lower left corner.
  ///
  /// For example, the second row and third column of five equal steps each begin at 0.2 and 0.4: 0.08.
  package func leastRisk(_ cell: Cell) -> Double {
    downEdges[cell.down] * acrossEdges[cell.across]
  }

  /// The greatest risk that a cell stands for: its upper right corner.
  package func greatestRisk(_ cell: Cell) -> Double {
    downEdges[cell.down + 1] * acrossEdges[cell.across + 1]
  }

  /// The cells so many rows up and columns to the right that are there.
  func neighbours(_ cell: Cell, _ steps: [(down: Int, across: Int)]) -> [Cell] {
    steps.map { Cell(cell.down + $0.down, cell.across + $0.across) }
      .filter { $0.down < downCount && $0.across < acrossCount }
  }
}
