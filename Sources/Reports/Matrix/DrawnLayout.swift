/// How a matrix is fitted to a width: how wide its labels and cells are, and what is said in short.
struct DrawnLayout: Equatable {
  /// What stands beside the rows.
  enum RowLabels: CaseIterable {
    /// The names of the levels, with their ranges under them.
    case namesAndRanges
    /// The names alone.
    case names
    /// Short forms of the names.
    case short
  }

  /// What stands beside the rows.
  let rows: RowLabels
  /// Whether ratings and levels across have short forms.
  let isShort: Bool
  /// The columns that the labels of the rows take.
  let labelWidth: Int
  /// The columns for text in a cell.
  let cellWidth: Int

  /// The blanks in a cell that are not for text.
  var padding: Int { isShort ? 1 : 2 }

  /// The most that a cell grows to.
  private static let widestCell = 24

  /// The first layout that cuts no word, from the fullest to the shortest; the shortest if none does.
  ///
  /// - Parameters:
  ///   - view: The matrix.
  ///   - width: In columns of a terminal.
  /// - Returns: The layout.
  static func fitting(_ view: MatrixView, width: Int) -> DrawnLayout {
    var layout: DrawnLayout?
    for isShort in [false, true] {
      for rows in RowLabels.allCases where isShort || rows != .short {
        let measured = DrawnMeasures(view, rows: rows, isShort: isShort)
        let found = made(measured, columnCount: view.across.levels.count, width: width)
        if measured.fit(found) { return found }
        layout = found
      }
    }
    return layout
      ?? DrawnLayout(rows: .short, isShort: true, labelWidth: 1, cellWidth: widestCell)
  }

  private static func made(
    _ measures: DrawnMeasures,
    columnCount: Int,
    width: Int
  ) -> DrawnLayout {
    let label = measures.labels.width(within: mostForLabels(width))
    let padding = measures.isShort ? 1 : 2
    let room = (width - label - 2) / max(1, columnCount) - 1 - padding
    // Many codes in one cell make a wide block of a few lines instead of a long column.
    let wanted = min(widestCell, max(10, measures.cells.widest, measures.most / 4))
    return DrawnLayout(
      rows: measures.rows,
      isShort: measures.isShort,
      labelWidth: max(1, label),
      cellWidth: max(1, min(room, wanted))
    )
  }

  /// A fifth of the width, so that the cells keep the most of it.
  private static func mostForLabels(_ width: Int) -> Int { max(10, width / 5) }
}
