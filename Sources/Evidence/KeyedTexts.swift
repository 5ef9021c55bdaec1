package import Diagnostics

/// One column of text of a table, by the ids of another: which harm group each offence belongs to,
/// say.
package struct KeyedTexts: Sendable {
  /// The file's name.
  package let file: String
  /// The keys from top to bottom.
  package let keys: [String]
  private let cells: [String: Cell]

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
    var findings = FindingList()
    let keyColumn = table.column(key, findings: &findings)
    let textColumn = table.column(text, findings: &findings)
    guard let keyColumn, let textColumn else { return (nil, findings) }
    var keys: [String] = []
    var keyCells: [String: Cell] = [:]
    var cells: [String: Cell] = [:]
    for row in table.rows {
      let cell = row[keyColumn]
      let id = cell.text
      if id.isEmpty {
        findings.append(RowMessage.emptyID(cell))
      } else if let earlier = keyCells[id] {
        findings.append(RowMessage.duplicateID(id, cell, earlier: earlier))
      } else {
        keys.append(id)
        keyCells[id] = cell
        cells[id] = row[textColumn]
      }
    }
    return (KeyedTexts(file: table.source.name, keys: keys, cells: cells), findings)
  }

  /// The cell of a key, which may be empty; `nil` if the table does not have the key.
  package func cell(of key: String) -> Cell? { cells[key] }
}
