extension TextTable {
  /// The same table in parts, one below the other, each as wide as the page allows.
  ///
  /// A table of an option and ten methods is 140 columns wide; on a page of 80 it becomes two tables,
  /// each with the options and some of the methods, in their order. Columns that give way count with
  /// the width that they can get down to.
  ///
  /// - Parameters:
  ///   - kept: How many of the first columns stand in every part.
  ///   - width: In columns of a terminal.
  /// - Returns: At least one table; one that is too wide all the same if a single column is.
  /// - Complexity: Linear in the length of all texts.
  func parts(keeping kept: Int, width: Int) -> [TextTable] {
    let least = zip(columns, naturalWidths).map { column, natural in
      Self.gap.count + (column.givesWay ? min(natural, narrowest) : natural)
    }
    let start = least.prefix(kept).reduce(-Self.gap.count, +)
    var parts: [[Int]] = [[]]
    var used = start
    for column in columns.indices.dropFirst(kept) {
      if used + least[column] > width, parts.last?.isEmpty == false {
        parts.append([])
        used = start
      }
      parts[parts.count - 1].append(column)
      used += least[column]
    }
    return parts.count == 1
      ? [self] : parts.map { part(Array(columns.indices.prefix(kept)) + $0) }
  }

  private func part(_ chosen: [Int]) -> TextTable {
    TextTable(
      columns: chosen.map { columns[$0] },
      rows: rows.map { row in
        switch row {
        case .cells(let cells):
          .cells(chosen.map { cells.indices.contains($0) ? cells[$0] : "" })
        case .line: row
        }
      },
      narrowest: narrowest,
      keepsLines: keepsLines
    )
  }
}
