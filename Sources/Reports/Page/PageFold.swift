/// Something that is folded away on a page; on paper it is open.
///
/// The name for links is inside of what is folded, since a browser opens a fold only for a link to something within it.
struct PageFold: Sendable {
  private let title: String
  private let anchor: PageAnchor?

  /// A fold under a title.
  init(_ title: String, _ anchor: PageAnchor? = nil) {
    self.title = title
    self.anchor = anchor
  }

  /// Writes it.
  ///
  /// - Parameters:
  ///   - html: Where to.
  ///   - content: Writes what is folded.
  func write(to html: inout HTMLWriter, content: (inout HTMLWriter) -> Void) {
    html.element(.details) { html in
      html.element(.summary, text: title, id(anchor?.title) + HTMLAttribute.direction(of: title))
      html.element(.division, [.className(.folded)] + id(anchor), content: content)
    }
  }

  private func id(_ anchor: PageAnchor?) -> [HTMLAttribute] { anchor.map { [.id($0)] } ?? [] }
}
