/// How a text in a picture looks and where it stands.
struct SVGText: Sendable, Hashable {
  /// Where its line stands: the point is on the base line.
  let point: Point
  /// The size and weight of the letters.
  var font: PictureFont = .body
  /// Which part of the text is at the point.
  var anchor: Anchor = .start
  /// What it is written with.
  var ink: SVGAttribute.Ink = .text
  /// How much of what is below it hides, 0...1; less than one for what is of less weight.
  var opacity: Double = 1
  /// Whether it is written up the page, turned about its point.
  var isUpwards = false

  /// Which part of a text is at its point.
  enum Anchor: String, Sendable, Hashable {
    case start
    case middle
    case end
  }

  init(
    _ point: Point,
    font: PictureFont = .body,
    anchor: Anchor = .start,
    ink: SVGAttribute.Ink = .text,
    opacity: Double = 1,
    isUpwards: Bool = false
  ) {
    self.point = point
    self.font = font
    self.anchor = anchor
    self.ink = ink
    self.opacity = opacity
    self.isUpwards = isUpwards
  }

  /// The attributes of the language, without those that it has from what it stands in.
  ///
  /// - Parameter look: What texts look like there.
  /// - Returns: Its point, and what differs.
  func markup(in look: SVGTextLook) -> [MarkupWriter.Attribute] {
    var attributes: [MarkupWriter.Attribute] = [.number("x", point.x), .number("y", point.y)]
    attributes += SVGTextLook(font, anchor, ink).markup(in: look)
    if opacity < 1 { attributes += SVGAttribute.fillOpacity(opacity).markup }
    if isUpwards { attributes.append(.init(name: "transform", value: turn)) }
    return attributes
  }

  private var turn: String {
    "rotate(-90 \(SVGNumber.text(point.x)) \(SVGNumber.text(point.y)))"
  }
}

/// Letters of a size and a weight.
struct PictureFont: Sendable, Hashable {
  /// The size in user units.
  let size: Double
  /// Whether they are bold.
  let isBold: Bool

  init(_ size: Double, isBold: Bool = false) {
    self.size = size
    self.isBold = isBold
  }

  /// What the picture is called.
  static let title = PictureFont(18, isBold: true)
  /// A heading in the picture.
  static let heading = PictureFont(13, isBold: true)
  /// Names that matter.
  static let strong = PictureFont(12, isBold: true)
  /// Most texts.
  static let body = PictureFont(12)
  /// Ranges, definitions, notes.
  static let small = PictureFont(11)
  /// The codes of candidates.
  static let code = PictureFont(11, isBold: true)

  /// From one line to the next.
  var lineHeight: Double { (size * 1.3).rounded() }
  /// From the top of a line to the line on which the letters stand.
  var baseline: Double { (size * 1.02).rounded() }
}
