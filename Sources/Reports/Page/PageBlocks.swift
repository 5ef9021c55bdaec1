/// What stands in a section or a fold of a page.
struct PageBlocks: Sendable {
  private let blocks: [ReportBlock]

  /// Some blocks.
  init(_ blocks: [ReportBlock]) { self.blocks = blocks }

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
    case .table(let table): PageTable(table).write(to: &html)
    case .figure(let figure): PageFigure(figure).write(to: &html)
    case .fold(let fold):
      PageFold(fold.title, PageAnchor(fold.id)).write(to: &html) { html in
        PageBlocks(fold.blocks).write(to: &html)
      }
    }
  }

  private func write(_ items: [String], to html: inout HTMLWriter) {
    html.element(.unorderedList) { html in
      for item in items { html.element(.listItem, text: item) }
    }
  }
}
