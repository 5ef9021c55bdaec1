/// The code of a candidate on a small white label, with an arrow towards each edge that the candidate is near to.
struct CandidateChip: Sendable {
  /// How high every label is.
  static let height = 17.0
  private static let inset = 4.0
  static let arrow = 7.0
  private static let arrowGap = 3.0
  private static let outline = Colour(0x33, 0x33, 0x33)

  /// What the codes look like.
  static let look = SVGTextLook(.code, .middle, .colour(.black))

  /// The code.
  let code: String
  /// The edges.
  let sides: [MatrixView.Edge.Side]

  init(_ item: MatrixView.Item) {
    code = item.code
    let near = item.edges.map(\.side)
    sides = MatrixView.Edge.Side.allCases.filter { near.contains($0) }
  }

  init(code: String, sides: [MatrixView.Edge.Side]) {
    self.code = code
    self.sides = sides
  }

  /// How wide it is.
  var width: Double {
    let arrows = Double(sides.count) * (Self.arrow + Self.arrowGap)
    return max(Self.height, TextWidth.of(code, .code) + arrows + 2 * Self.inset)
  }

  /// Draws it.
  ///
  /// - Parameters:
  ///   - writer: Where to.
  ///   - corner: Its upper left corner.
  ///   - name: What a reader sees when pointing at it; `nil` for nothing.
  func draw(_ writer: inout SVGWriter, at corner: Point, name: String? = nil) {
    writer.group(about: name) { chip in
      let box = Box(x: corner.x, y: corner.y, width: width, height: Self.height)
      chip.draw(
        .rectangle(box, corner: 3),
        .fill(.colour(.white)),
        .stroke(.colour(Self.outline)),
        .strokeWidth(0.75)
      )
      drawContent(&chip, in: box)
    }
  }

  private func drawContent(_ writer: inout SVGWriter, in box: Box) {
    let arrows = Double(sides.count) * (Self.arrow + Self.arrowGap)
    let middle = box.x + (box.width - arrows) / 2
    let point = Point(middle, box.y + Self.height - 4.5)
    writer.write(
      code,
      SVGText(point, font: .code, anchor: .middle, ink: .colour(.black))
    )
    var x = box.right - Self.inset - arrows + Self.arrowGap
    for side in sides {
      let centre = Point(x + Self.arrow / 2, box.middle.y)
      writer.draw(.polygon(Self.triangle(side, centre)), .fill(.colour(.black)))
      x += Self.arrow + Self.arrowGap
    }
  }

  /// A triangle that points to a side.
  ///
  /// - Parameters:
  ///   - side: Where its tip points.
  ///   - centre: Its middle.
  ///   - size: Its height and its base.
  /// - Returns: Its corners.
  static func triangle(
    _ side: MatrixView.Edge.Side,
    _ centre: Point,
    size: Double = arrow
  ) -> [Point] {
    let half = size / 2
    let (x, y) = (centre.x, centre.y)
    return switch side {
    case .above: [Point(x - half, y + half), Point(x + half, y + half), Point(x, y - half)]
    case .below: [Point(x - half, y - half), Point(x + half, y - half), Point(x, y + half)]
    case .left: [Point(x + half, y - half), Point(x + half, y + half), Point(x - half, y)]
    case .right: [Point(x - half, y - half), Point(x - half, y + half), Point(x + half, y)]
    }
  }
}
