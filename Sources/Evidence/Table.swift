package import Diagnostics

/// A table of evidence in memory, in which every cell knows its file, row and column.
///
/// Rows have exactly as many cells as the header: a short row ends in empty cells and a long one is
/// cut, each with a finding. Blanks around a cell are not part of it. Rows whose cells are all
/// empty, which spreadsheets like to write, are left out.
package struct Table: Sendable {
  /// A column of the table.
  package struct Column: Sendable, Hashable {
    /// The header, without blanks around it.
    package let name: String
    /// The number of the column, from 1.
    package let number: Int
    /// Where the header stands.
    package let location: Location

    /// Makes a column of the cell that names it.
    ///
    /// - Parameters:
    ///   - header: A cell of the first row.
    ///   - number: The number of the column, from 1.
    ///   - source: The file.
    package init(_ header: CSVCell, number: Int, in source: SourceText) {
      let reference = CellReference(file: source.name, row: 1, column: "", columnNumber: number)
      let cell = Cell(source: source, stored: header, reference: reference)
      self.name = cell.text
      self.number = number
      self.location = cell.location
    }
  }

  /// A cell as it is stored: eight bytes, since a table may have sixteen million.
  struct StoredCell: Sendable {
    /// The offset of the first byte; the size of a table is limited well below 4 GiB.
    private let start: UInt32
    /// The length, then one bit for quotes around the cell and one for doubled quotes inside.
    private let packed: UInt32

    init(_ cell: CSVCell) {
      start = UInt32(truncatingIfNeeded: cell.start)
      packed =
        UInt32(truncatingIfNeeded: cell.end - cell.start) << 2
        | (cell.isQuoted ? 2 : 0) | (cell.hasDoubledQuotes ? 1 : 0)
    }

    var cell: CSVCell {
      let from = Int(start)
      return CSVCell(
        start: from,
        end: from + Int(packed >> 2),
        isQuoted: packed & 2 != 0,
        hasDoubledQuotes: packed & 1 != 0
      )
    }
  }

  /// The file.
  package let source: SourceText
  /// The columns from left to right.
  package let columns: [Column]
  /// Row by row, as many as there are columns.
  private let cells: [StoredCell]
  /// The line on which each row begins.
  private let lines: [Int]

  init(source: SourceText, columns: [Column], cells: [StoredCell], lines: [Int]) {
    self.source = source
    self.columns = columns
    self.cells = cells
    self.lines = lines
  }

  /// The number of rows below the header.
  package var rowCount: Int { lines.count }

  /// The rows from top to bottom.
  package var rows: some RandomAccessCollection<Row> & Sendable {
    (0..<rowCount).lazy.map { Row(table: self, index: $0) }
  }

  /// The column of a name, or `nil` if there is none.
  ///
  /// - Parameter name: The header exactly as it stands in the table, but for blanks around it.
  /// - Returns: The first column of that name.
  package func column(named name: String) -> Column? {
    let name = name.trimmed
    return columns.first { $0.name == name }
  }

  /// The column of a name; a finding at the name if there is none.
  ///
  /// - Parameters:
  ///   - name: The header, with the place at which the user asked for it.
  ///   - findings: Receives the finding, with the nearest header as hint.
  /// - Returns: The first column of that name.
  package func column(_ name: LocatedName, findings: inout FindingList) -> Column? {
    Self.column(name, among: columns, of: source.name, findings: &findings)
  }

  /// The column of a name among those of a file; a finding at the name if there is none.
  ///
  /// - Parameters:
  ///   - name: The header, with the place at which the user asked for it.
  ///   - columns: The columns of the file.
  ///   - file: The name of the file.
  ///   - findings: Receives the finding, with the nearest header as hint.
  /// - Returns: The first column of that name.
  package static func column(
    _ name: LocatedName,
    among columns: [Column],
    of file: String,
    findings: inout FindingList
  ) -> Column? {
    let wanted = name.text.trimmed
    if let column = columns.first(where: { $0.name == wanted }) { return column }
    findings.append(
      Finding(
        .unknownColumn,
        .error,
        "table '\(file)' has no column '\(name.text)'",
        at: name.location ?? columns.first?.location,
        hint: NearestWord.question(for: name.text, in: columns.map(\.name))
          ?? "its columns are \(columns.map { "'\($0.name)'" }.joined(separator: ", "))"
      )
    )
    return nil
  }

  /// A cell.
  ///
  /// - Parameters:
  ///   - row: The index of the row, from 0; within ``rowCount``.
  ///   - column: A column of this table.
  /// - Returns: The cell, which may be empty.
  package func cell(row: Int, column: Column) -> Cell {
    let index = row * columns.count + column.number - 1
    return Cell(
      source: source,
      stored: cells[index].cell,
      reference: CellReference(
        file: source.name,
        row: lines[row],
        column: column.name,
        columnNumber: column.number
      )
    )
  }

  /// A row of a table.
  package struct Row: Sendable {
    /// The table.
    package let table: Table
    /// The row's index, from 0.
    package let index: Int

    /// The line on which the row begins, from 1, as an editor numbers it.
    package var number: Int { table.lines[index] }

    /// The cell in a column of the table.
    package subscript(column: Column) -> Cell { table.cell(row: index, column: column) }
  }
}
