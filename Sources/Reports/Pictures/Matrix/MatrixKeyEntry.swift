/// One candidate in the key of the matrix.
struct MatrixKeyEntry: Sendable {
  /// How the entries of a column are set, so that codes, places and names stand below each other.
  struct Column: Sendable {
    static let gap = 8.0

    /// Room for the codes.
    let code: Double
    /// Room for the places.
    let place: Double
    /// Room for the names.
    let name: Double

    init(_ items: ArraySlice<MatrixView.Item>, width: Double) {
      let codes = items.map { CandidateChip($0).width }.reduce(Self.width(PictureWording.code), max)
      let places = items.map { TextWidth.of($0.place.prefix(20), .body) }
        .reduce(Self.width(PictureWording.place), max)
      code = codes + Self.gap
      place = min(places, 60) + Self.gap
      name = max(60, width - code - place)
    }

    /// Draws the words above the columns.
    func drawTitles(_ writer: inout SVGWriter, at corner: Point) {
      let y = corner.y + PictureFont.small.baseline
      let titles: [(String, Double, SVGText.Anchor)] = [
        (PictureWording.code, corner.x, .start),
        (PictureWording.place, corner.x + code + place - Self.gap, .end),
        (PictureWording.name, corner.x + code + place, .start),
      ]
      for (title, x, anchor) in titles {
        let style = SVGText(Point(x, y), font: .small, anchor: anchor, opacity: TextBlock.quiet)
        writer.write(title, style)
      }
    }

    private static func width(_ title: String) -> Double { TextWidth.of(title, .small) }
  }

  private let chip: CandidateChip
  private let place: FittedText
  private let text: TextBlock
  private let column: Column

  init(_ item: MatrixView.Item, cellRating: String, _ column: Column) {
    self.column = column
    chip = CandidateChip(item)
    place = FittedText(item.place, width: column.place - Column.gap + 0.01, font: .body)
    var text = TextBlock(width: column.name)
    text.add(item.name, .body, most: 2)
    if item.rating != cellRating {
      let words = PictureWording.changed(rating: item.rating, cell: cellRating)
      text.add(words, .small, most: 2, opacity: TextBlock.quiet)
    }
    for edge in item.edges { text.add(edge.text, .small, most: 2, opacity: TextBlock.quiet) }
    self.text = text
  }

  /// How high it is.
  var height: Double { max(CandidateChip.height, text.height) }

  /// Draws it.
  func draw(_ writer: inout SVGWriter, at corner: Point) {
    chip.draw(&writer, at: corner)
    let line = corner.y + PictureFont.body.baseline + 0.5
    let placeEnd = Point(corner.x + column.code + column.place - Column.gap, line)
    writer.write(place.lines.first ?? "", SVGText(placeEnd, anchor: .end))
    text.draw(&writer, at: Point(corner.x + column.code + column.place, corner.y + 0.5))
  }
}
