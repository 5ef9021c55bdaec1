/// A picture as SVG, made by an ``SVGWriter`` and by nothing else.
///
/// It is one `svg` element with `<title>` and `<desc>`, a `viewBox`, and presentation attributes only: no style sheet, no
/// script, no `style` attribute, no reference to anything outside, so that it may stand inside a page with a strict
/// policy and in a file of its own.
public struct SVGPicture: Sendable, Hashable {
  /// What the picture is called.
  public let title: String
  /// What it shows, for whoever does not see it.
  public let summary: String
  /// The size in user units, before anybody scales it.
  public let width: Double
  /// The height.
  public let height: Double
  /// The `svg` element, for a page whose background shows through and whose text colour it takes on.
  let element: String
  /// The `svg` element on white paper, so that it can be pasted into any document.
  private let file: String

  /// Only ``SVGWriter`` calls this.
  init(
    title: String,
    summary: String,
    width: Double,
    height: Double,
    element: MarkupWriter,
    file: MarkupWriter? = nil
  ) {
    self.title = title
    self.summary = summary
    self.width = width
    self.height = height
    self.element = element.text
    self.file = (file ?? element).text
  }

  /// The picture as a file of its own: an XML declaration and the element, ending in a line break.
  public var text: String { "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n\(file)\n" }
}
