/// Which cell of which table a number comes from, as a reader of the result would look it up.
///
/// It is printed as `offences.csv:21`. A reference is complete in itself and outlives its table, so
/// that a result can lead back to the evidence.
package struct CellReference: Sendable, Hashable {
  /// The file's name, as the user gave it.
  package let file: String
  /// The line on which the row begins, from 1, as an editor numbers it.
  package let row: Int
  /// The header of the column.
  package let column: String
  /// The number of the column, from 1.
  package let columnNumber: Int

  /// Makes a reference.
  ///
  /// - Parameters:
  ///   - file: The file's name.
  ///   - row: The line on which the row begins, from 1.
  ///   - column: The header of the column.
  ///   - columnNumber: The number of the column, from 1.
  package init(file: String, row: Int, column: String, columnNumber: Int) {
    self.file = file
    self.row = row
    self.column = column
    self.columnNumber = columnNumber
  }
}

extension CellReference: CustomStringConvertible {
  /// The place as `file:row`.
  package var description: String { "\(file):\(row)" }
}

extension CellReference: Comparable {
  /// Orders cells by file, then row by row.
  package static func < (left: CellReference, right: CellReference) -> Bool {
    (left.file, left.row, left.columnNumber) < (right.file, right.row, right.columnNumber)
  }
}
