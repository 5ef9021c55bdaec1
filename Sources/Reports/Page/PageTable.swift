/// A table on a page.
struct PageTable: Sendable {
  private let table: ReportTable

  /// From how many columns on a table may need more room than a telephone has; it then scrolls in a part of the page of its
  /// own, which can be reached with the keyboard.
  private static let wide = 4

  /// A table of a report.
  init(_ table: ReportTable) { self.table = table }

  /// Writes it.
  func write(to html: inout HTMLWriter) {
    let caption = html.nextCaption()
    guard table.columns.count >= Self.wide else { return write(caption, to: &html) }
    let attributes: [HTMLAttribute] = [
      .className(.wide), .role(.region), .labelledBy(caption), .isFocusable,
    ]
    html.element(.division, attributes) { write(caption, to: &$0) }
  }

  private func write(_ caption: PageAnchor, to html: inout HTMLWriter) {
    html.element(.table) { html in
      html.element(.caption, text: table.caption, [.id(caption)])
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
    let number: [HTMLAttribute] = column.isNumber ? [.className(.number)] : []
    html.element(.headerCell, text: column.title, [.scope(.column)] + number)
  }

  private func write(_ row: ReportTable.Row, to html: inout HTMLWriter) {
    switch row {
    case .line(let text):
      html.element(.row, [.className(.line)]) { html in
        html.element(.cell, text: text, [.columnSpan(table.columns.count)])
      }
    case .cells(let cells):
      html.element(.row) { html in
        for (place, column) in table.columns.enumerated() {
          let cell = place < cells.count ? cells[place] : ReportCell("")
          PageCell(cell, column).write(to: &html)
        }
      }
    }
    html.breakLine()
  }
}
