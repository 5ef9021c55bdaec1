/// A table on a page.
struct PageTable: Sendable {
  private let table: ReportTable
  private let layout: PageTableLayout
  private let fold: PageAnchor?

  /// A table of a report.
  ///
  /// - Parameters:
  ///   - table: The table.
  ///   - fold: The fold in which it stands, whose title tells it from tables of the same name in other folds; `nil` if it stands
  ///     in none.
  init(_ table: ReportTable, in fold: PageAnchor? = nil) {
    self.table = table
    self.fold = fold
    layout = PageTableLayout(table)
  }

  /// Writes it.
  func write(to html: inout HTMLWriter) {
    let caption = html.nextCaption()
    guard layout.isWide else { return write(caption, to: &html) }
    let names = (fold.map { [$0.title] } ?? []) + [caption]
    let attributes: [HTMLAttribute] = [
      .className(.wide), .role(.region), .labelledBy(names), .isFocusable,
    ]
    html.element(.division, attributes) { write(caption, to: &$0) }
  }

  private func write(_ caption: PageAnchor, to html: inout HTMLWriter) {
    let classes: [HTMLClass] =
      (layout.isDense ? [.dense] : []) + (layout.isShort ? [.short] : [])
      + (layout.isOfNumbers ? [.numbers] : [])
    html.element(.table, HTMLAttribute.classes(classes)) { html in
      html.element(.caption, [.id(caption)]) { $0.element(.span, text: table.caption) }
      html.breakLine()
      html.element(.headerRows) { html in
        html.element(.row) { html in
          for column in table.columns { write(column, to: &html) }
        }
      }
      html.breakLine()
      html.element(.bodyRows) { html in
        for row in table.rows { write(row, to: &html) }
      }
    }
  }

  /// The heading of a column; a column of headings that has none has an empty cell, which nobody reads out.
  private func write(_ column: ReportTable.Column, to html: inout HTMLWriter) {
    guard !column.title.isEmpty else { return html.element(.cell, text: "") }
    let classes: [HTMLClass] =
      (column.isNumber ? [.number] : []) + (WordLength.isLong(column.title) ? [.long] : [])
    html.element(
      .headerCell,
      text: column.title,
      [.scope(.column)] + HTMLAttribute.classes(classes)
    )
  }

  private func write(_ row: ReportTable.Row, to html: inout HTMLWriter) {
    switch row {
    case .line(let text):
      html.element(.row, [.className(.line)]) { html in
        html.element(.cell, [.columnSpan(table.columns.count)]) { $0.element(.span, text: text) }
      }
    case .cells(let cells):
      html.element(.row) { html in
        for (place, column) in table.columns.enumerated() {
          let cell = place < cells.count ? cells[place] : ReportCell("")
          PageCell(cell, column, isAmongNumbers: layout.isOfNumbers).write(to: &html)
        }
      }
    }
    html.breakLine()
  }
}
