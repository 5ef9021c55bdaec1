import Diagnostics

/// What is said about the ids of rows, in every table that has them.
enum RowMessage {
  /// A row without an id.
  static func emptyID(_ cell: Cell) -> Finding {
    Finding(
      .emptyID,
      .error,
      "row \(cell.reference.row) has no id in '\(cell.reference.column)'",
      at: cell.location,
      hint: "give every row an id of its own"
    )
  }

  /// Two rows of one id.
  static func duplicateID(_ id: String, _ cell: Cell, earlier: Cell) -> Finding {
    Finding(
      .duplicateID,
      .error,
      "rows \(earlier.reference.row) and \(cell.reference.row) are both '\(id)'",
      at: cell.location,
      hint: "give every row an id of its own",
      related: [Finding.Related(message: "the first of them", location: earlier.location)]
    )
  }
}
