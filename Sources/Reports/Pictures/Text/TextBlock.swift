/// Texts below each other in a column of a picture, each broken into lines.
struct TextBlock: PicturePart {
  /// A paragraph of the block.
  struct Item: Sendable, Hashable {
    /// The lines.
    let text: FittedText
    /// What they are written in.
    let font: PictureFont
    /// How much of what is below they hide.
    let opacity: Double
  }

  /// How texts of less weight are written: still 7 to 1 on white.
  static let quiet = 0.75

  /// The width of the column.
  let width: Double
  /// Which way the lines are set.
  let anchor: SVGText.Anchor
  /// The ink.
  let ink: SVGAttribute.Ink
  /// The paragraphs.
  private(set) var items: [Item] = []

  init(width: Double, anchor: SVGText.Anchor = .start, ink: SVGAttribute.Ink = .text) {
    self.width = width
    self.anchor = anchor
    self.ink = ink
  }

  /// Adds a paragraph.
  ///
  /// - Parameters:
  ///   - text: Its text; an empty one adds nothing.
  ///   - font: What it is written in.
  ///   - most: The most lines.
  ///   - opacity: Less than 1 for what is of less weight.
  mutating func add(_ text: String, _ font: PictureFont, most: Int, opacity: Double = 1) {
    let fitted = FittedText(text, width: width, font: font, most: most)
    if !fitted.lines.isEmpty { items.append(Item(text: fitted, font: font, opacity: opacity)) }
  }

  var height: Double {
    items.reduce(0) { $0 + Double($1.text.lines.count) * $1.font.lineHeight }
  }

  func draw(_ writer: inout SVGWriter, at corner: Point) {
    var top = corner.y
    for item in items {
      for line in item.text.lines {
        let point = Point(start(corner), top + item.font.baseline)
        let style = SVGText(point, font: item.font, anchor: anchor, ink: ink, opacity: item.opacity)
        writer.write(line, style, full: line == item.text.lines.last ? item.text.full : nil)
        top += item.font.lineHeight
      }
    }
  }

  private func start(_ corner: Point) -> Double {
    switch anchor {
    case .start: corner.x
    case .middle: corner.x + width / 2
    case .end: corner.x + width
    }
  }
}
