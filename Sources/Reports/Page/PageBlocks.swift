/// What stands in a section or a fold of a page.
struct PageBlocks: Sendable {
  private let blocks: [ReportBlock]
  private let fold: PageAnchor?

  /// Some blocks.
  ///
  /// - Parameters:
  ///   - blocks: The blocks.
  ///   - fold: The fold in which they stand; `nil` if they stand in none.
  init(_ blocks: [ReportBlock], in fold: PageAnchor? = nil) {
    self.blocks = blocks
    self.fold = fold
  }

  /// Writes them, one below the other.
  func write(to html: inout HTMLWriter) {
    for block in blocks {
      html.breakLine()
      write(block, to: &html)
    }
  }

  private func write(_ block: ReportBlock, to html: inout HTMLWriter) {
    switch block {
    case .paragraph(let text): html.element(.paragraph, text: text)
    case .list(let items): write(items, to: &html)
    case .table(let table): PageTable(table, in: fold).write(to: &html)
    case .figure(let figure): PageFigure(figure, in: fold).write(to: &html)
    case .fold(let fold):
      let anchor = PageAnchor(fold.id)
      PageFold(fold.title, anchor).write(to: &html) { html in
        PageBlocks(fold.blocks, in: anchor).write(to: &html)
      }
    }
  }

  private func write(_ items: [String], to html: inout HTMLWriter) {
    html.element(.unorderedList) { html in
      for item in items { html.element(.listItem, text: item) }
    }
  }
}
