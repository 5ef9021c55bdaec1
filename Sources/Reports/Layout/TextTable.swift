/// A table of text whose columns are as wide as what stands in them.
///
/// Columns may give way: they are wrapped so that the table fits the width.
struct TextTable {
  /// A column and its heading.
  struct Column {
    let title: String
    var isNumber = false
    /// Whether the column is wrapped when the table is too wide.
    var givesWay = false
    /// What cells of these words stand on, on a terminal that shows colours.
    var colours: [String: Colour] = [:]
  }

  /// A row of the table.
  enum Row {
    /// One text for each column.
    case cells([String])
    /// A line across the whole table, with a text in it.
    case line(String)
  }

  /// The narrowest that a column that gives way can get.
  static let narrowest = 16
  /// What stands between two columns.
  static let gap = "  "

  let columns: [Column]
  let rows: [Row]
  /// The narrowest that this table's columns get.
  var narrowest = Self.narrowest
  /// Whether the lines of a cell stay lines; otherwise they are one text.
  var keepsLines = false

  /// The table as lines, the headings underlined.
  ///
  /// - Parameter width: In columns of a terminal.
  /// - Returns: The lines, without blanks at their ends.
  /// - Complexity: Linear in the length of all texts.
  func lines(width: Int) -> [String] {
    let widths = fitted(naturalWidths, to: width)
    let total = widths.reduce(0, +) + Self.gap.count * max(0, widths.count - 1)
    var lines = block(columns.map(\.title), widths)
    lines.append(
      widths.map { String(repeating: "-", count: $0) }.joined(separator: Self.gap)
    )
    for row in rows {
      switch row {
      case .cells(let cells): lines += block(cells, widths)
      case .line(let text):
        let isTooWide = Columns.count(text) + 2 > max(total, width)
        lines += isTooWide ? Paragraph.lines(text, width: width) : [Self.ruled(text, width: total)]
      }
    }
    return lines
  }

  /// A text in the middle of a line of dashes.
  static func ruled(_ text: String, width: Int) -> String {
    let room = max(0, width - Columns.count(text) - 2)
    let left = room / 2
    return String(repeating: "-", count: left) + " \(text) "
      + String(repeating: "-", count: room - left)
  }

  /// For each column, the width of what is widest in it.
  var naturalWidths: [Int] {
    columns.indices.map { column in
      rows.reduce(Columns.count(columns[column].title)) { widest, row in
        guard case .cells(let cells) = row, column < cells.count else { return widest }
        return max(widest, width(of: cells[column]))
      }
    }
  }

  private func width(of cell: String) -> Int {
    keepsLines ? lines(of: cell).reduce(0) { max($0, Columns.count($1)) } : Columns.count(cell)
  }

  private func lines(of cell: String) -> [String] {
    cell.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
  }

  /// A cell broken into lines of a width.
  private func wrapped(_ cell: String, _ width: Int) -> [String] {
    guard keepsLines, cell.contains("\n") else { return Paragraph.lines(cell, width: width) }
    return lines(of: cell).flatMap { Paragraph.lines($0, width: width, rest: "  ") }
  }

  /// The widths of the columns, those that give way made to share the room that the others leave.
  ///
  /// The narrowest go first: what a column does not need is room for the wider ones, so that columns
  /// of 10, 40 and 60 in a room of 80 get 10, 35 and 35.
  private func fitted(_ natural: [Int], to width: Int) -> [Int] {
    let flexible = columns.indices.filter { columns[$0].givesWay }
      .sorted { (natural[$0], $0) < (natural[$1], $1) }
    var widths = natural
    var room = width - Self.gap.count * max(0, natural.count - 1)
    for (column, natural) in natural.enumerated() where !columns[column].givesWay {
      room -= natural
    }
    for (position, column) in flexible.enumerated() {
      let share = max(narrowest, room / (flexible.count - position))
      widths[column] = min(natural[column], share)
      room -= widths[column]
    }
    return widths
  }

  /// One row, as many lines as its longest cell needs.
  private func block(_ cells: [String], _ widths: [Int]) -> [String] {
    let wrapped = zip(cells, widths).map { self.wrapped($0, $1) }
    let height = wrapped.map(\.count).max() ?? 0
    return (0..<height).map { line in
      let parts = zip(wrapped, zip(widths, columns)).map { texts, place in
        let text = line < texts.count ? texts[line] : ""
        let (width, column) = place
        if column.isNumber { return Columns.padded(text, from: width) }
        let padded = Columns.padded(text, to: width)
        guard let colour = column.colours[text] else { return padded }
        return TerminalColour.painted(text, on: colour) + padded.dropFirst(text.count)
      }
      return parts.joined(separator: Self.gap).withoutTrailingBlanks
    }
  }
}

extension String {
  /// The text without the blanks at its end.
  var withoutTrailingBlanks: String {
    var end = endIndex
    while end > startIndex, self[index(before: end)] == " " { end = index(before: end) }
    return String(self[..<end])
  }
}
