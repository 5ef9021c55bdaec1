package import Diagnostics

/// One column of text of a table, by the ids of another: which harm group each offence belongs to,
/// say.
package struct KeyedTexts: Sendable {
  private let rows: KeyedRows
  private let column: Table.Column

  /// The file's name.
  package var file: String { rows.table.source.name }
  /// The keys from top to bottom.
  package var keys: [String] { rows.keys }

  /// Reads two columns of a table.
  ///
  /// - Parameters:
  ///   - table: The table.
  ///   - key: The column of keys, each of which names one row.
  ///   - text: The column of texts; an empty cell says that there is none for the key.
  /// - Returns: The texts, or `nil` if a column is missing; and what is wrong with them.
  package static func read(
    _ table: Table,
    key: LocatedName,
    text: LocatedName
  ) -> (texts: KeyedTexts?, findings: FindingList) {
    var (rows, findings) = KeyedRows.read(table, key: key)
    let column = table.column(text, findings: &findings)
    guard let rows, let column else { return (nil, findings) }
    return (KeyedTexts(rows: rows, column: column), findings)
  }

  /// The cell of a key, which may be empty; `nil` if the table does not have the key.
  package func cell(of key: String) -> Cell? { rows.row(of: key)?[column] }
}
