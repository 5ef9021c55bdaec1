import Precedence

/// A matrix drawn with box characters: labels of the rows, cells, labels of the columns.
struct DrawnGrid {
  private let view: MatrixView
  private let layout: DrawnLayout
  private let cell: DrawnCellText
  private let ratings: [String]

  init(_ view: MatrixView, _ layout: DrawnLayout) {
    self.view = view
    self.layout = layout
    cell = DrawnCellText(width: layout.cellWidth)
    let names = view.ratings.map(\.name)
    ratings = layout.isShort ? Abbreviations.texts(names) : names
  }

  /// Whether the ranges of the columns stand beneath them.
  var showsRangesAcross: Bool {
    let ranges = view.across.levels.compactMap(\.range)
    return !layout.isShort && TextExtent(ranges).widestWord <= layout.cellWidth
      && ranges.allSatisfy(cell.showsWhole)
  }

  /// Whether the ranges of the rows stand beside them.
  var showsRangesDown: Bool { layout.rows == .namesAndRanges }

  /// The drawing, the most serious row at the top.
  var lines: [String] {
    let rows = Array(view.cells.indices.reversed())
    var lines = ["\u{2191} " + Paragraph.oneLine(view.down.name), border("┌", "┬", "┐")]
    for row in rows {
      lines += block(row)
      lines.append(row == rows.last ? border("└", "┴", "┘") : border("├", "┼", "┤"))
    }
    return (lines + feet + [across]).map(\.withoutTrailingBlanks)
  }

  private func border(_ left: String, _ middle: String, _ right: String) -> String {
    let part = String(repeating: "─", count: layout.cellWidth + layout.padding)
    let parts = [String](repeating: part, count: view.across.levels.count)
    return indent + left + parts.joined(separator: middle) + right
  }

  private var indent: String { String(repeating: " ", count: layout.labelWidth + 1) }

  /// One row: its label, and every cell as high as the highest.
  private func block(_ row: Int) -> [String] {
    let cells = view.cells[row].indices.map { column in
      let rating = view.cells[row][column]
      return cell.lines(
        rating: ratings.indices.contains(rating) ? ratings[rating] : "?",
        view.items(row: row, column: column)
      )
    }
    let label = label(row)
    let height = max(label.count, cells.map(\.count).max() ?? 0)
    return (0..<height).map { line in
      let start = Columns.padded(line < label.count ? label[line] : "", to: layout.labelWidth)
      return start + " │" + cells.map { padded($0, line) + "│" }.joined()
    }
  }

  private func padded(_ lines: [String], _ line: Int) -> String {
    " " + Columns.padded(line < lines.count ? lines[line] : "", to: layout.cellWidth)
      + String(repeating: " ", count: layout.padding - 1)
  }

  private func label(_ row: Int) -> [String] {
    let levels = view.down.levels
    guard levels.indices.contains(row) else { return [] }
    let label = DrawnCellText(width: layout.labelWidth)
    switch layout.rows {
    case .short: return [Abbreviations.texts(levels.map(\.name))[row]]
    case .names: return label.name(levels[row].name)
    case .namesAndRanges:
      return label.name(levels[row].name)
        + (levels[row].range.map { label.name($0) } ?? [])
    }
  }

  /// What stands beneath the columns.
  private var feet: [String] {
    let levels = view.across.levels
    let names = layout.isShort ? Abbreviations.texts(levels.map(\.name)) : levels.map(\.name)
    let texts = zip(names, levels).map { name, level in
      cell.name(name) + (showsRangesAcross ? level.range.map { cell.name($0) } ?? [] : [])
    }
    let height = texts.map(\.count).max() ?? 0
    return (0..<height).map { line in
      indent + " " + texts.map { padded($0, line) + " " }.joined()
    }
  }

  private var across: String {
    let width = (layout.cellWidth + layout.padding + 1) * view.across.levels.count + 1
    return indent + Columns.padded(Paragraph.oneLine(view.across.name) + " \u{2192}", from: width)
  }
}
