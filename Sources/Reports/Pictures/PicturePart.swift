/// A part of a picture that takes the whole width and knows its height, so that parts can stand below each other.
protocol PicturePart: Sendable {
  /// How high it is; 0 if there is nothing to show.
  var height: Double { get }

  /// Draws it.
  ///
  /// - Parameters:
  ///   - writer: Where to.
  ///   - corner: Its upper left corner.
  func draw(_ writer: inout SVGWriter, at corner: Point)
}

/// Parts below each other, with a margin around them.
struct PictureStack: Sendable {
  /// The room around all parts.
  static let margin = 16.0
  /// The width of the parts of most pictures: with the margin, as wide as a page of A4 can show without making letters too small.
  static let usualWidth = 720.0
  /// The room between two parts.
  static let gap = 18.0

  /// The width of the parts.
  let width: Double
  /// The parts, from the top; those without height are left out.
  let parts: [any PicturePart]

  init(width: Double, parts: [any PicturePart]) {
    self.width = width
    self.parts = parts.filter { $0.height > 0 }
  }

  /// The picture of the parts.
  func picture(id: String, title: String, summary: String) -> SVGPicture {
    SVGWriter.picture(
      id: id,
      title: title,
      summary: summary,
      width: width + 2 * Self.margin,
      height: height
    ) { writer in
      var top = Self.margin
      for part in parts {
        part.draw(&writer, at: Point(Self.margin, top))
        top += part.height + Self.gap
      }
    }
  }

  private var height: Double {
    let gaps = Self.gap * Double(max(0, parts.count - 1))
    return parts.reduce(2 * Self.margin + gaps) { $0 + $1.height }
  }
}
