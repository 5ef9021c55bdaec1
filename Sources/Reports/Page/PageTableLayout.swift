/// What a table needs on a page, worked out from its words.
struct PageTableLayout: Sendable, Hashable {
  /// Whether it may need more room than a telephone has; it then scrolls in a part of the page of its own, which can be
  /// reached with the keyboard.
  let isWide: Bool
  /// Whether a sheet of paper may be too narrow for it; its words are then smaller, and may be broken anywhere.
  let isDense: Bool
  /// Whether it is kept on one sheet of paper, since it has no more than 16 lines.
  let isShort: Bool

  /// Whether every cell beside the headings of rows is a number, which the table then says once for all.
  let isOfNumbers: Bool

  /// The layout of a table.
  ///
  /// - Complexity: Linear in the length of all its texts.
  init(_ table: ReportTable) {
    let width = table.columns.indices.map { Self.width(of: $0, in: table) + Self.gap }.reduce(0, +)
    isWide = table.columns.count >= 4 || width > Self.telephone
    isDense = width > Self.sheet
    isOfNumbers = table.columns.allSatisfy { $0.isNumber || $0.isHeading }
    isShort = table.rows.map(Self.lines).reduce(0, +) <= 16
  }

  /// How many lines a row has at least.
  private static func lines(of row: ReportTable.Row) -> Int {
    guard case .cells(let cells) = row else { return 1 }
    return cells.map { $0.text.utf8.count { $0 == UInt8(ascii: "\n") } + 1 }.max() ?? 1
  }

  /// The room between two columns.
  private static let gap = 2
  /// The characters of a line of a table in a fold on a screen of 320 pixels: 254 at 8, with a bold word or two.
  private static let telephone = 31
  /// The characters of a line of a table on A4: 180 mm at 1.7 mm, with some to spare.
  private static let sheet = 95

  /// The least width of a column: its longest word.
  private static func width(of column: Int, in table: ReportTable) -> Int {
    let isNumber = table.columns[column].isNumber
    let cells = table.rows.map { row -> Int in
      guard case .cells(let cells) = row, column < cells.count else { return 0 }
      return width(of: cells[column], isNumber: isNumber)
    }
    let title = WordLength.longest(in: table.columns[column].title)
    return min(max(title, cells.max() ?? 0), WordLength.longest)
  }

  /// The least width of a cell; numbers and ratings stay on one line.
  private static func width(of cell: ReportCell, isNumber: Bool) -> Int {
    isNumber || cell.shade != nil
      ? cell.text.unicodeScalars.count : WordLength.longest(in: cell.text)
  }
}
