import Precedence

/// What the colours and marks of the matrix mean: the ratings with their definitions, the most serious first, the lines, the arrows.
struct MatrixPictureLegend: PicturePart {
  private static let swatch = (width: 26.0, height: 14.0)
  private static let gap = 8.0
  private static let rowGap = 5.0

  private let width: Double
  private let ratings: [Rating]
  private let marks: [(chip: CandidateChip?, text: TextBlock)]

  init(_ view: MatrixView, colours: [Colour], width: Double) {
    self.width = width
    let room = width - Self.swatch.width - Self.gap
    ratings = Rating.all(view.ratings, colours, room: room)
    var marks: [(CandidateChip?, TextBlock)] = []
    if Set(view.cells.joined()).count > 1 {
      marks.append((nil, Self.note(PictureWording.heavyLine, room)))
    }
    if let item = view.items.first(where: { !$0.edges.isEmpty }), let edge = item.edges.first {
      let chip = CandidateChip(code: item.code, sides: [edge.side])
      marks.append((chip, Self.note(PictureWording.nearEdge, room)))
    }
    self.marks = marks
  }

  var height: Double {
    let rows = ratings.map(\.height) + marks.map(\.text.height)
    return PictureFont.heading.lineHeight + 4
      + rows.reduce(0) { $0 + max($1, CandidateChip.height) + Self.rowGap } - Self.rowGap
  }

  func draw(_ writer: inout SVGWriter, at corner: Point) {
    let heading = Point(corner.x, corner.y + PictureFont.heading.baseline)
    writer.write(PictureWording.ratings, SVGText(heading, font: .heading))
    var top = corner.y + PictureFont.heading.lineHeight + 4
    for rating in ratings {
      drawSwatch(&writer, rating.colour, Point(corner.x, top + 1))
      rating.draw(&writer, at: Point(corner.x + Self.swatch.width + Self.gap, top))
      top += max(rating.height, CandidateChip.height) + Self.rowGap
    }
    for (chip, text) in marks {
      drawMark(&writer, chip, Point(corner.x, top))
      text.draw(&writer, at: Point(corner.x + Self.swatch.width + Self.gap, top + 1))
      top += max(text.height, CandidateChip.height) + Self.rowGap
    }
  }

  private func drawSwatch(_ writer: inout SVGWriter, _ colour: Colour, _ corner: Point) {
    let box = Box(x: corner.x, y: corner.y, width: Self.swatch.width, height: Self.swatch.height)
    writer.draw(
      .rectangle(box),
      .fill(.colour(colour)),
      .stroke(.text),
      .strokeWidth(0.75)
    )
  }

  private func drawMark(_ writer: inout SVGWriter, _ chip: CandidateChip?, _ corner: Point) {
    if let chip {
      chip.draw(&writer, at: corner)
    } else {
      let y = corner.y + 8.5
      writer.draw(
        .line(Point(corner.x, y), Point(corner.x + Self.swatch.width, y)),
        .stroke(.text),
        .strokeWidth(2.25)
      )
    }
  }

  private static func note(_ text: String, _ width: Double) -> TextBlock {
    var block = TextBlock(width: width)
    block.add(text, .small, most: 3)
    return block
  }
}

/// A rating in the legend: its name, and beside it what it means.
private struct Rating: Sendable {
  private static let widestName = 180.0
  private static let gap = 12.0

  let colour: Colour
  private let name: TextBlock
  private let meaning: TextBlock

  /// All ratings, the most serious first, their meanings below each other.
  static func all(_ levels: [RulesSummary.Level], _ colours: [Colour], room: Double) -> [Rating] {
    let names = levels.map { TextWidth.of($0.name.prefix(100), .strong) }.max() ?? 0
    let width = min(names, widestName)
    return zip(colours, levels).reversed().map { colour, level in
      Rating(level, colour, name: width + 0.01, meaning: room - width - gap)
    }
  }

  private init(_ level: RulesSummary.Level, _ colour: Colour, name: Double, meaning: Double) {
    self.colour = colour
    var title = TextBlock(width: name)
    title.add(level.name, .strong, most: 2)
    var text = TextBlock(width: meaning)
    if let range = level.range { text.add(range, .small, most: 2, opacity: TextBlock.quiet) }
    let definition = level.definition.joined(separator: " ")
    text.add(definition, .small, most: 4, opacity: TextBlock.quiet)
    self.name = title
    self.meaning = text
  }

  var height: Double { max(name.height, meaning.height + 1) }

  func draw(_ writer: inout SVGWriter, at corner: Point) {
    name.draw(&writer, at: corner)
    meaning.draw(&writer, at: Point(corner.x + name.width + Self.gap, corner.y + 1))
  }
}
