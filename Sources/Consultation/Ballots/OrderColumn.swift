import Evidence

/// Finds the column in which the orders stand, and the names in it.
enum OrderColumn {
  /// The columns that may hold orders as far as their headers say so.
  static func possible(among columns: BallotColumns) -> [Table.Column] {
    columns.candidates.filter {
      !$0.name.isEmpty && !BallotColumns.isAboutRespondent($0.name)
    }
  }

  /// Those of some columns in which anything is separated by semicolons.
  static func lists(among columns: [Table.Column], _ survey: BallotSurvey) -> [Table.Column] {
    columns.filter { survey.contents[$0.number - 1].lists > 0 }
  }

  /// The names in a column of orders, in the order in which they first turn up.
  ///
  /// - Parameters:
  ///   - file: The file.
  ///   - column: The column.
  ///   - selection: Which rows count; `nil` for all.
  /// - Returns: Each way of writing a name once.
  /// - Complexity: Linear in the size of the file.
  static func names(
    in file: BallotFile,
    _ column: Table.Column,
    _ selection: RowSelection?
  ) -> [String] {
    var found = ByteNames()
    file.rows { row in
      guard selection?.contains(row) ?? true else { return }
      row.withBytes(column.number - 1) { bytes in
        OrderCell.names(in: bytes) { _ = found.number(of: $0) }
      }
    }
    return (0..<found.count).map { found[$0] }
  }
}
