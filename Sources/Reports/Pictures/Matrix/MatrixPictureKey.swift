import Precedence

/// Which candidate each code stands for, in columns: code, place, name, and what is to be said of it.
struct MatrixPictureKey: PicturePart {
  /// The most candidates that are listed; the table beside the picture has all.
  static let most = 150
  private static let columnGap = 24.0
  private static let entryGap = 5.0

  private let columns: [[MatrixKeyEntry]]
  private let column: MatrixKeyEntry.Column
  private let columnWidth: Double
  private let heading = PictureWording.candidates
  private let notes: TextBlock

  init(_ view: MatrixView, width: Double) {
    let shown = view.items.prefix(Self.most)
    let count = Self.columnCount(shown.count)
    let room = (width - Self.columnGap * Double(count - 1)) / Double(count)
    columnWidth = room
    let column = MatrixKeyEntry.Column(shown, width: room)
    self.column = column
    let entries = shown.map { MatrixKeyEntry($0, cellRating: view.cellRating(of: $0), column) }
    columns = Self.balanced(entries, over: count)
    var notes = TextBlock(width: width)
    for note in PictureWording.keyNotes(view, shown: shown.count) {
      notes.add(note, .small, most: 4, opacity: TextBlock.quiet)
    }
    self.notes = notes
  }

  private var headingHeight: Double { PictureFont.heading.lineHeight + 3 + titlesHeight }
  private var titlesHeight: Double { columns[0].isEmpty ? 0 : PictureFont.small.lineHeight + 3 }
  private var columnsHeight: Double { columns.map(Self.height).max() ?? 0 }

  var height: Double { headingHeight + columnsHeight + notes.height }

  func draw(_ writer: inout SVGWriter, at corner: Point) {
    let start = Point(corner.x, corner.y + PictureFont.heading.baseline)
    writer.write(heading, SVGText(start, font: .heading))
    for (index, entries) in columns.enumerated() where !entries.isEmpty {
      let x = corner.x + Double(index) * (columnWidth + Self.columnGap)
      var y = corner.y + headingHeight
      column.drawTitles(&writer, at: Point(x, y - titlesHeight))
      for entry in entries {
        entry.draw(&writer, at: Point(x, y))
        y += entry.height + Self.entryGap
      }
    }
    notes.draw(&writer, at: Point(corner.x, corner.y + headingHeight + columnsHeight))
  }

  private static func columnCount(_ entries: Int) -> Int {
    switch entries {
    case ...6: 1
    case ...60: 2
    default: 3
    }
  }

  private static func height(_ column: [MatrixKeyEntry]) -> Double {
    column.reduce(0) { $0 + $1.height + entryGap }
  }

  /// The entries in their order over the columns, none much longer than another.
  private static func balanced(_ entries: [MatrixKeyEntry], over count: Int) -> [[MatrixKeyEntry]] {
    let share = height(entries) / Double(count)
    var columns: [[MatrixKeyEntry]] = [[]]
    var used = 0.0
    for entry in entries {
      let middle = used + entry.height / 2
      if columns.count < count, middle >= share * Double(columns.count) { columns.append([]) }
      columns[columns.count - 1].append(entry)
      used += entry.height + entryGap
    }
    return columns
  }
}

extension MatrixView {
  /// The rating that the matrix itself gives to a candidate, before rules changed it.
  func cellRating(of item: Item) -> String { ratings[cells[item.row][item.column]].name }
}
