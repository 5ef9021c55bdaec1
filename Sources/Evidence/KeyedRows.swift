package import Diagnostics

/// The rows of a table by the ids in one of its columns: one row for each candidate, say.
package struct KeyedRows: Sendable {
  /// The table.
  package let table: Table
  /// The ids from top to bottom.
  package let keys: [String]
  private let indices: [String: Int]
  private let column: Table.Column

  /// Finds the rows of a table.
  ///
  /// - Parameters:
  ///   - table: The table.
  ///   - key: The column of ids, each of which names one row.
  /// - Returns: The rows, or `nil` if there is no such column; and what is wrong with the ids.
  /// - Complexity: Linear in the size of the table.
  package static func read(
    _ table: Table,
    key: LocatedName
  ) -> (rows: KeyedRows?, findings: FindingList) {
    var findings = FindingList()
    guard let column = table.column(key, findings: &findings) else { return (nil, findings) }
    var keys: [String] = []
    var indices: [String: Int] = [:]
    for row in table.rows {
      let cell = row[column]
      let id = cell.text
      if id.isEmpty {
        findings.append(RowMessage.emptyID(cell))
      } else if let earlier = indices[id] {
        let first = table.cell(row: earlier, column: column)
        findings.append(RowMessage.duplicateID(id, cell, earlier: first))
      } else {
        keys.append(id)
        indices[id] = row.index
      }
    }
    return (KeyedRows(table: table, keys: keys, indices: indices, column: column), findings)
  }

  /// Where an id stands in the table; `nil` if it does not.
  package func location(of key: String) -> Location? {
    indices[key].map { table.cell(row: $0, column: column).location }
  }

  /// The row of an id; `nil` if there is none.
  package func row(of key: String) -> Table.Row? {
    indices[key].map { Table.Row(table: table, index: $0) }
  }
}
