/// Two levels in, one rating out.
package struct Matrix: Sendable, Equatable {
  /// The factor whose level picks the row.
  package var down: Factor
  /// The factor whose level picks the column.
  package var across: Factor
  /// The number of rows.
  package var downCount: Int
  /// The number of columns.
  package var acrossCount: Int
  /// The rating of each cell, row after row, lowest row and lowest column first; rating 0 is the
  /// least serious.
  package var cells: [Int]
  /// The number of ratings.
  package var ratingCount: Int

  package init(
    down: Factor,
    across: Factor,
    downCount: Int,
    acrossCount: Int,
    cells: [Int],
    ratingCount: Int
  ) {
    self.down = down
    self.across = across
    self.downCount = downCount
    self.acrossCount = acrossCount
    self.cells = cells
    self.ratingCount = ratingCount
  }

  /// One of the two axes.
  package enum Axis: Sendable, Hashable, CaseIterable {
    case down
    case across
  }

  /// The number of levels on an axis.
  package func count(_ axis: Axis) -> Int { axis == .down ? downCount : acrossCount }

  /// The rating at two levels, from 0; levels outside the matrix count as its edge.
  package func rating(down: Int, across: Int) -> Int {
    let row = min(max(0, down), downCount - 1)
    let column = min(max(0, across), acrossCount - 1)
    return cells[row * acrossCount + column]
  }
}
