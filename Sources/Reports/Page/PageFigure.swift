/// A picture on a page, with the table that says the same.
struct PageFigure: Sendable {
  private let figure: ReportFigure
  private let fold: PageAnchor?

  /// A picture of a report.
  ///
  /// - Parameters:
  ///   - figure: The picture.
  ///   - fold: The fold in which it stands; `nil` if it stands in none.
  init(_ figure: ReportFigure, in fold: PageAnchor? = nil) {
    self.figure = figure
    self.fold = fold
  }

  /// Writes the picture, what stands under it, and the table behind it.
  ///
  /// The picture can be reached with the keyboard: on a narrow screen it keeps a size at which its words can be read, and
  /// scrolls.
  func write(to html: inout HTMLWriter) {
    let caption = html.nextCaption()
    html.element(.figure, [.id(PageAnchor(figure.id))]) { html in
      let attributes: [HTMLAttribute] = [
        .className(.wide), .role(.region), .labelledBy([caption]), .isFocusable,
      ]
      html.element(.division, attributes) { $0.picture(figure.picture) }
      html.element(.figureCaption, text: figure.caption, [.id(caption)])
    }
    html.breakLine()
    PageFold(PageWording.tableBehindPicture).write(to: &html) { html in
      PageTable(figure.table, in: fold).write(to: &html)
    }
    if let key = figure.key { PageTable(key).write(to: &html) }
  }
}
