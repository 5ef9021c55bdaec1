/// What texts that stand together look like, said once for all of them.
struct SVGTextLook: Sendable, Hashable {
  /// The size and weight of the letters.
  let font: PictureFont
  /// Which part of a text is at its point.
  let anchor: SVGText.Anchor
  /// What they are written with.
  let ink: SVGAttribute.Ink

  init(_ font: PictureFont, _ anchor: SVGText.Anchor = .start, _ ink: SVGAttribute.Ink = .text) {
    self.font = font
    self.anchor = anchor
    self.ink = ink
  }

  /// What the whole picture says of its texts.
  static let ofPicture = SVGTextLook(.body)

  /// The attributes in which it differs from what it stands in: a smaller text in a picture has `font-size="11"` and no more.
  ///
  /// - Parameter outer: What texts look like there.
  /// - Returns: None if nothing differs.
  func markup(in outer: SVGTextLook) -> [MarkupWriter.Attribute] {
    var attributes: [MarkupWriter.Attribute] = []
    if font.size != outer.font.size { attributes.append(.number("font-size", font.size)) }
    if font.isBold != outer.font.isBold {
      attributes.append(.init(name: "font-weight", value: font.isBold ? "bold" : "normal"))
    }
    if anchor != outer.anchor {
      attributes.append(.init(name: "text-anchor", value: anchor.rawValue))
    }
    if ink != outer.ink { attributes += SVGAttribute.fill(ink).markup }
    return attributes
  }
}
