import Precedence

/// A matrix as a table of text, the most serious row at the top.
struct MatrixText {
  private let matrix: MatrixResult

  init(_ matrix: MatrixResult) { self.matrix = matrix }

  /// The matrix as lines, one cell in square brackets.
  ///
  /// - Parameter cell: The row and column to mark, from 0 at the lowest.
  /// - Returns: The names of the columns, then a line for each row.
  /// - Complexity: Linear in the number of cells.
  func lines(marking cell: (row: Int, column: Int)) -> [String] {
    let rows = zip(matrix.downLevels, matrix.cells).enumerated().map { row, level in
      [level.0 + "  "]
        + level.1.enumerated().map { column, rating in
          let text = matrix.ratings.indices.contains(rating) ? matrix.ratings[rating] : "?"
          return row == cell.row && column == cell.column ? "[\(text)]" : " \(text) "
        }
    }
    let table = [[""] + matrix.acrossLevels.map { " \($0) " }] + rows.reversed()
    let widths = (0...matrix.acrossLevels.count).map { column in
      table.reduce(0) { max($0, column < $1.count ? Columns.count($1[column]) : 0) }
    }
    return table.map { cells in
      zip(cells, widths).map { Columns.padded($0, to: $1) }.joined().withoutTrailingBlanks
    }
  }
}
