package import Diagnostics

/// One numeric column of a table, by the ids of another: the harm of each offence, say.
package struct KeyedValues: Sendable {
  /// A number and the cell it was read from.
  package struct Value: Sendable {
    /// The number; `nil` if missing or refused.
    package let number: DecimalNumber?
    /// The cell.
    package let cell: Cell
  }

  /// The file's name.
  package let file: String
  /// The keys from top to bottom.
  package let keys: [String]
  private let values: [String: Value]

  /// Reads two columns of a table.
  ///
  /// - Parameters:
  ///   - table: The table.
  ///   - key: The column of keys, each of which names one row.
  ///   - value: The column of numbers.
  ///   - unit: Which signs may stand at the numbers.
  /// - Returns: The values, or `nil` if a column is missing; and what is wrong with them.
  package static func read(
    _ table: Table,
    key: LocatedName,
    value: LocatedName,
    unit: NumberText.Unit = .plain
  ) -> (values: KeyedValues?, findings: FindingList) {
    var (rows, findings) = KeyedRows.read(table, key: key)
    let column = table.column(value, findings: &findings)
    guard let rows, let column else { return (nil, findings) }
    // Every number is looked at, also in a row whose key is wrong, so that all mistakes are told.
    let numbers = table.rows.map { $0[column].number(as: unit, findings: &findings) }
    var values: [String: Value] = [:]
    for key in rows.keys {
      guard let row = rows.row(of: key) else { continue }
      values[key] = Value(number: numbers[row.index], cell: row[column])
    }
    return (KeyedValues(file: table.source.name, keys: rows.keys, values: values), findings)
  }

  private init(file: String, keys: [String], values: [String: Value]) {
    self.file = file
    self.keys = keys
    self.values = values
  }

  /// The value of a key, or `nil` if the table does not have the key.
  package func value(of key: String) -> Value? { values[key] }

  /// The same values under other keys: the harm of each offence by way of its harm group, say.
  ///
  /// - Parameter names: The new keys, each with the key that it stands for. One that stands for a key
  ///   this table does not have is left out.
  /// - Returns: The values by the new keys, with the cells they have here.
  package func renamed(_ names: [(key: String, old: String)]) -> KeyedValues {
    let found = names.compactMap { name in value(of: name.old).map { (name.key, $0) } }
    return KeyedValues(
      file: file,
      keys: found.map(\.0),
      values: Dictionary(found, uniquingKeysWith: { first, _ in first })
    )
  }
}
