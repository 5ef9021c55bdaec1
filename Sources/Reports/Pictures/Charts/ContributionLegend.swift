/// The names of the parts of bars, with their numbers and colours.
struct ContributionLegend: PicturePart {
  private static let swatch = (width: 26.0, height: 17.0)
  private static let gap = 7.0
  private static let rowGap = 6.0
  private static let between = 20.0
  private static let widestName = 240.0
  private static let mostColours = 10

  private let names: [String]
  private let colours: [Colour]
  private let rows: [[(number: Int, text: FittedText, width: Double)]]

  init(_ bars: [ContributionsChart.Bar], palette: Palette, width: Double) {
    var names: [String] = []
    for part in bars.flatMap(\.parts) where !names.contains(part.name) { names.append(part.name) }
    self.names = names
    colours = palette.colours(min(names.count, Self.mostColours))
    rows = Self.rows(names, width: width)
  }

  /// The number of a part, from 1.
  func number(of name: String) -> Int { (names.firstIndex(of: name) ?? 0) + 1 }

  /// The colour of a number; with more than ten parts they begin again.
  func colour(of number: Int) -> Colour { colours[max(0, number - 1) % colours.count] }

  var height: Double {
    let swatches = Double(rows.count) * (Self.swatch.height + Self.rowGap)
    return rows.isEmpty ? 0 : swatches - Self.rowGap
  }

  func draw(_ writer: inout SVGWriter, at corner: Point) {
    var top = corner.y
    for row in rows {
      var x = corner.x
      for entry in row {
        drawEntry(&writer, entry.number, entry.text, at: Point(x, top))
        x += entry.width + Self.between
      }
      top += Self.swatch.height + Self.rowGap
    }
  }

  private func drawEntry(
    _ writer: inout SVGWriter,
    _ number: Int,
    _ text: FittedText,
    at corner: Point
  ) {
    let colour = colour(of: number)
    let box = Box(x: corner.x, y: corner.y, width: Self.swatch.width, height: Self.swatch.height)
    writer.draw(.rectangle(box), .fill(.colour(colour)))
    let inside = Point(box.middle.x, box.y + 12.5)
    let style = SVGText(inside, font: .code, anchor: .middle, ink: .colour(colour.ink))
    writer.write(Numeral.short(Double(number)), style)
    let beside = Point(box.right + Self.gap, box.y + 13)
    writer.write(text.lines.first ?? "", SVGText(beside), full: text.full)
  }

  private static func rows(
    _ names: [String],
    width: Double
  ) -> [[(number: Int, text: FittedText, width: Double)]] {
    var rows: [[(number: Int, text: FittedText, width: Double)]] = []
    var used = width
    for (index, name) in names.enumerated() {
      let text = FittedText(name, width: widestName, font: .body)
      let entry = swatch.width + gap + TextWidth.of(text.lines.first ?? "", .body)
      if used + entry > width || rows.isEmpty {
        rows.append([])
        used = 0
      }
      rows[rows.count - 1].append((index + 1, text, entry))
      used += entry + between
    }
    return rows
  }
}
