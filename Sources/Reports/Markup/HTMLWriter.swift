/// Writes HTML in which nothing can be markup but what the code means as markup.
///
/// Elements and attributes are cases of ``HTMLElement`` and ``HTMLAttribute``; everything else is text and is escaped by
/// ``MarkupWriter``. The three things that are not text, a picture, data and the style sheet, have functions of their own that
/// take types of their own. What it writes is well-formed as XML too.
struct HTMLWriter: Sendable {
  private var writer = MarkupWriter()
  private var captions = 0

  /// What was written so far.
  var text: String { writer.text }

  /// Writes an element with what is inside it.
  ///
  /// - Parameters:
  ///   - element: The element.
  ///   - attributes: Its attributes, each at most once.
  ///   - content: Writes what is inside it.
  mutating func element(
    _ element: HTMLElement,
    _ attributes: [HTMLAttribute] = [],
    content: (inout HTMLWriter) -> Void
  ) {
    // The text moves to and fro, since a copy at every element would take quadratic time.
    var outer = MarkupWriter()
    swap(&outer, &writer)
    outer.element(element.name, attributes.map(\.markup)) { inner in
      swap(&inner, &writer)
      content(&self)
      swap(&inner, &writer)
    }
    swap(&outer, &writer)
  }

  /// Writes an element with nothing but a text inside it.
  ///
  /// Names that run from right to left in a sentence that does not are isolated, so that `Place 4: סחר 12, High` keeps its
  /// order; a text that begins with such a name runs as the name does if the element has ``HTMLAttribute/directionOfText``.
  mutating func element(
    _ element: HTMLElement,
    text: String,
    _ attributes: [HTMLAttribute] = []
  ) {
    self.element(element, attributes) { html in
      for piece in WritingDirection.pieces(text) {
        if piece.isIsolated {
          html.element(.isolated) { $0.write(piece.text) }
        } else {
          html.write(piece.text)
        }
      }
    }
  }

  /// Writes a text.
  mutating func write(_ text: String) { writer.write(WritingDirection.plain(text)) }

  /// Writes a text for a place inside the quotes of an attribute, which only the shell of a page has.
  mutating func writeValue(_ text: String) { writer.writeValue(text) }

  /// Breaks the line, where a blank does no harm.
  mutating func breakLine() { writer.breakLine() }

  /// Puts in a picture.
  mutating func picture(_ picture: SVGPicture) { writer.append(picture) }

  /// Puts in data for programs that read the page; a browser neither shows nor runs it.
  mutating func data(_ block: DataBlock, id: PageAnchor) {
    let attributes = [
      MarkupWriter.Attribute(name: "type", value: "application/json"),
      HTMLAttribute.id(id).markup,
    ]
    writer.element("script", attributes) { $0.append(block) }
  }

  /// Puts in the style sheet of the page.
  mutating func style(_ sheet: StyleSheet) {
    writer.element("style") { $0.append(sheet) }
  }

  /// A name for the caption of another table.
  mutating func nextCaption() -> PageAnchor {
    captions += 1
    return .caption(captions)
  }
}
