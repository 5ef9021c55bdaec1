import Precedence

/// How much room the texts of a matrix ask for.
struct DrawnMeasures {
  let rows: DrawnLayout.RowLabels
  let isShort: Bool
  /// What stands beside the rows.
  let labels: TextExtent
  /// What stands in the cells and beneath them.
  let cells: TextExtent
  /// The columns that the codes of the fullest cell take on one line.
  let most: Int

  init(_ view: MatrixView, rows: DrawnLayout.RowLabels, isShort: Bool) {
    self.rows = rows
    self.isShort = isShort
    let down = view.down.levels
    labels =
      switch rows {
      case .namesAndRanges: TextExtent(down.map(\.name) + down.compactMap(\.range))
      case .names: TextExtent(down.map(\.name))
      case .short: TextExtent(Abbreviations.texts(down.map(\.name)))
      }
    let ratings = view.ratings.map(\.name)
    let across = view.across.levels.map(\.name)
    let codes = view.items.map(MatrixMarks.code)
    cells =
      isShort
      ? TextExtent(Abbreviations.texts(ratings) + Abbreviations.texts(across) + codes)
      : TextExtent(ratings + across + codes, others: view.across.levels.compactMap(\.range))
    most = Self.mostCodes(in: view)
  }

  /// A word of more columns than this may go over two lines, lest one long word put all others in short.
  static let longWord = 12

  /// Whether no word is cut that should not be.
  func fit(_ layout: DrawnLayout) -> Bool {
    min(labels.widestWord, Self.longWord) <= layout.labelWidth
      && min(cells.widestWord, Self.longWord) <= layout.cellWidth
      && layout.cellWidth >= (isShort ? 3 : 6)
  }

  private static func mostCodes(in view: MatrixView) -> Int {
    var widths: [Int: Int] = [:]
    for item in view.items {
      let cell = item.row * max(1, view.across.levels.count) + item.column
      widths[cell, default: 0] += Columns.count(MatrixMarks.code(item)) + 1
    }
    return widths.values.max() ?? 0
  }
}
