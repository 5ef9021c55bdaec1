/// Something that can be drawn, with its measures.
enum SVGShape: Sendable, Hashable {
  /// A rectangle, its corners rounded by a radius.
  case rectangle(Box, corner: Double = 0)
  /// A straight line.
  case line(Point, Point)
  /// A circle.
  case circle(Point, radius: Double)
  /// A closed shape with straight sides.
  case polygon([Point])
  /// Straight lines one after the other.
  case polyline([Point])

  /// The element of the language.
  var name: StaticString {
    switch self {
    case .rectangle: "rect"
    case .line: "line"
    case .circle: "circle"
    case .polygon: "polygon"
    case .polyline: "polyline"
    }
  }

  /// Its measures as attributes.
  var markup: [MarkupWriter.Attribute] {
    switch self {
    case .rectangle(let box, let corner): Self.measures(of: box, corner: corner)
    case .line(let start, let end):
      [
        .number("x1", start.x), .number("y1", start.y), .number("x2", end.x), .number("y2", end.y),
      ]
    case .circle(let middle, let radius):
      [.number("cx", middle.x), .number("cy", middle.y), .number("r", radius)]
    case .polygon(let points), .polyline(let points):
      [.init(name: "points", value: points.map(Self.text).joined(separator: " "))]
    }
  }

  private static func measures(of box: Box, corner: Double) -> [MarkupWriter.Attribute] {
    let sides: [MarkupWriter.Attribute] = [
      .number("x", box.x), .number("y", box.y),
      .number("width", max(0, box.width)), .number("height", max(0, box.height)),
    ]
    return corner > 0 ? sides + [.number("rx", corner)] : sides
  }

  private static func text(_ point: Point) -> String {
    SVGNumber.text(point.x) + "," + SVGNumber.text(point.y)
  }
}

extension MarkupWriter.Attribute {
  /// An attribute whose value is a measure.
  static func number(_ name: StaticString, _ value: Double) -> Self {
    Self(name: name, value: SVGNumber.text(value))
  }
}
