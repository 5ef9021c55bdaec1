/// Writes a picture: shapes and texts with typed measures and colours, and no way to write anything else.
///
/// A picture has no style sheet, no `style` attribute, no script and no link, so that it may stand inside a page with a strict
/// policy, and its ids begin with a prefix, so that several may stand in one page.
struct SVGWriter: Sendable {
  /// What was drawn so far.
  private var markup = MarkupWriter()
  /// What texts look like where it writes.
  private var look = SVGTextLook.ofPicture

  /// The font of every text: what the reader's system has for its own windows.
  private static let fonts = "system-ui, sans-serif"
  /// Text in a file of its own, on white.
  private static let darkText = Colour(0x1A, 0x1A, 0x1A)

  /// Draws a shape.
  mutating func draw(_ shape: SVGShape, _ attributes: SVGAttribute...) {
    markup.empty(shape.name, shape.markup + attributes.flatMap(\.markup))
    markup.breakLine()
  }

  /// Draws shapes that look the same, and says once how.
  mutating func draw(_ shapes: [SVGShape], _ attributes: SVGAttribute...) {
    guard !shapes.isEmpty else { return }
    markup.element("g", attributes.flatMap(\.markup)) { group in
      for shape in shapes { group.empty(shape.name, shape.markup) }
    }
    markup.breakLine()
  }

  /// Writes texts that mostly look the same, and says once how; what is drawn beside them has its own attributes.
  mutating func texts(_ look: SVGTextLook, content: (inout SVGWriter) -> Void) {
    var inner = SVGWriter()
    inner.look = look
    content(&inner)
    guard !inner.markup.text.isEmpty else { return }
    markup.element("g", look.markup(in: self.look)) { $0.append(inner.markup) }
    markup.breakLine()
  }

  /// Writes a text on one line.
  ///
  /// - Parameters:
  ///   - string: The text; nothing is written for an empty one.
  ///   - style: Where and how.
  ///   - full: The whole of a text that is cut here, which a reader sees when pointing at it; `nil` if it is not cut.
  mutating func write(_ string: String, _ style: SVGText, full: String? = nil) {
    guard !string.isEmpty else { return }
    markup.element("text", style.markup(in: look)) { inside in
      if let full { inside.element("title") { $0.write(full) } }
      inside.write(string)
    }
    markup.breakLine()
  }

  /// Draws parts that belong together, with a text that a reader sees when pointing at any of them.
  mutating func group(about: String?, content: (inout SVGWriter) -> Void) {
    guard let about else { return content(&self) }
    var inner = SVGWriter()
    inner.look = look
    content(&inner)
    markup.element("g") { group in
      group.element("title") { $0.write(about) }
      group.append(inner.markup)
    }
    markup.breakLine()
  }

  /// Makes a picture.
  ///
  /// - Parameters:
  ///   - id: What its ids begin with; anything but small letters, digits and hyphens becomes a hyphen.
  ///   - title: What it is called.
  ///   - summary: What it shows, in words.
  ///   - width: In user units.
  ///   - height: In user units.
  ///   - content: Draws it.
  /// - Returns: The picture, for a page and as a file.
  static func picture(
    id: String,
    title: String,
    summary: String,
    width: Double,
    height: Double,
    content: (inout SVGWriter) -> Void
  ) -> SVGPicture {
    var inner = SVGWriter()
    content(&inner)
    let frame = Frame(
      id: identifier(id),
      title: title,
      summary: summary,
      width: width,
      height: height
    )
    return SVGPicture(
      title: title,
      summary: summary,
      width: width,
      height: height,
      element: frame.element(inner.markup, isOnWhite: false),
      file: frame.element(inner.markup, isOnWhite: true)
    )
  }

  /// A text as the beginning of an id: `Area 2!` is `area-2-`.
  static func identifier(_ text: String) -> String {
    let allowed = text.lowercased().unicodeScalars.map { scalar in
      switch scalar {
      case "a"..."z", "0"..."9", "-": Character(scalar)
      default: Character("-")
      }
    }
    return allowed.isEmpty ? "picture" : String(allowed)
  }

  /// The element around what is drawn.
  private struct Frame {
    let id: String
    let title: String
    let summary: String
    let width: Double
    let height: Double

    func element(_ content: MarkupWriter, isOnWhite: Bool) -> MarkupWriter {
      var whole = MarkupWriter()
      whole.element("svg", attributes(isOnWhite: isOnWhite)) { inside in
        inside.element("title", [.init(name: "id", value: "\(id)-title")]) { $0.write(title) }
        inside.element("desc", [.init(name: "id", value: "\(id)-desc")]) { $0.write(summary) }
        inside.breakLine()
        if isOnWhite { inside.append(paper) }
        inside.append(content)
      }
      return whole
    }

    private var paper: MarkupWriter {
      var writer = SVGWriter()
      let sheet = Box(x: 0, y: 0, width: width, height: height)
      writer.draw(.rectangle(sheet), .fill(.colour(.white)))
      return writer.markup
    }

    private func attributes(isOnWhite: Bool) -> [MarkupWriter.Attribute] {
      let size = "0 0 \(SVGNumber.text(width)) \(SVGNumber.text(height))"
      let all: [MarkupWriter.Attribute] = [
        .init(name: "xmlns", value: "http://www.w3.org/2000/svg"),
        .init(name: "viewBox", value: size),
        .number("width", width),
        .number("height", height),
        .init(name: "role", value: "img"),
        .init(name: "aria-labelledby", value: "\(id)-title"),
        .init(name: "aria-describedby", value: "\(id)-desc"),
        .init(name: "font-family", value: SVGWriter.fonts),
        .number("font-size", SVGTextLook.ofPicture.font.size),
        .init(name: "fill", value: "currentColor"),
      ]
      let colour = MarkupWriter.Attribute(name: "color", value: SVGWriter.darkText.hexadecimal)
      return isOnWhite ? all + [colour] : all
    }
  }
}
