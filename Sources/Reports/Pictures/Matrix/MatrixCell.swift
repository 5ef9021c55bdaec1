/// What stands in one cell of the picture: its rating, how many candidates it holds, and their codes.
struct MatrixCell: Sendable {
  private static let inset = 6.0
  private static let chipGap = 4.0
  /// The most codes that a cell shows; it says how many more there are.
  static let mostChips = 60

  private let width: Double
  private let words: TextBlock
  private let rows: [[(chip: CandidateChip, name: String)]]
  private let rest: TextBlock

  /// - Parameters:
  ///   - rating: The rating in words.
  ///   - items: The candidates in it.
  ///   - width: The width of the cell.
  ///   - ink: What its words are written with.
  init(rating: String, items: [MatrixView.Item], width: Double, ink: Colour) {
    self.width = width
    let room = width - 2 * Self.inset
    var words = TextBlock(width: room, ink: .colour(ink))
    words.add(rating, .strong, most: 3)
    words.add(PictureWording.count(items.count, width: room), .small, most: 1)
    self.words = words
    let chips = items.prefix(Self.mostChips).map { (CandidateChip($0), PictureWording.tip($0)) }
    rows = Self.wrapped(chips, room: room)
    var rest = TextBlock(width: room, ink: .colour(ink))
    if items.count > Self.mostChips {
      rest.add(PictureWording.more(items.count - Self.mostChips), .small, most: 2)
    }
    self.rest = rest
  }

  /// How high the cell has to be.
  var height: Double {
    let chips = Double(rows.count) * (CandidateChip.height + Self.chipGap)
    return 2 * Self.inset + words.height + chips + rest.height
  }

  /// Writes the words that stand in it.
  func drawWords(_ writer: inout SVGWriter, at corner: Point) {
    let left = corner.x + Self.inset
    let top = corner.y + Self.inset
    words.draw(&writer, at: Point(left, top))
    let chips = Double(rows.count) * (CandidateChip.height + Self.chipGap)
    rest.draw(&writer, at: Point(left, top + words.height + chips))
  }

  /// Draws the codes of its candidates.
  func drawChips(_ writer: inout SVGWriter, at corner: Point) {
    var top = corner.y + Self.inset + words.height + Self.chipGap
    for row in rows {
      var x = corner.x + Self.inset
      for (chip, name) in row {
        chip.draw(&writer, at: Point(x, top), name: name)
        x += chip.width + Self.chipGap
      }
      top += CandidateChip.height + Self.chipGap
    }
  }

  /// The labels in rows that fit.
  private static func wrapped(
    _ chips: [(CandidateChip, String)],
    room: Double
  ) -> [[(chip: CandidateChip, name: String)]] {
    var rows: [[(chip: CandidateChip, name: String)]] = []
    var used = room
    for (chip, name) in chips {
      if used + chip.width > room || rows.isEmpty {
        rows.append([])
        used = 0
      }
      rows[rows.count - 1].append((chip, name))
      used += chip.width + chipGap
    }
    return rows
  }
}
