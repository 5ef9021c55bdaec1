/// A cell of a table on a page.
struct PageCell: Sendable {
  private let cell: ReportCell
  private let column: ReportTable.Column
  private let isAmongNumbers: Bool
  private let lines: [String]

  /// A cell in a column.
  ///
  /// - Parameters:
  ///   - cell: The cell.
  ///   - column: Its column.
  ///   - isAmongNumbers: Whether the table says of all its cells that they are numbers.
  init(_ cell: ReportCell, _ column: ReportTable.Column, isAmongNumbers: Bool = false) {
    self.cell = cell
    self.column = column
    self.isAmongNumbers = isAmongNumbers
    lines = cell.text.split(separator: "\n").map(String.init)
  }

  /// Writes it; several lines are paragraphs of their own.
  func write(to html: inout HTMLWriter) {
    html.element(column.isHeading ? .headerCell : .cell, attributes) { html in
      guard lines.count > 1 else { return write(lines.first ?? "", isFirst: true, to: &html) }
      for (place, line) in lines.enumerated() {
        html.element(.paragraph) { write(line, isFirst: place == 0, to: &$0) }
      }
    }
  }

  /// A line; the first has the link and the colour.
  private func write(_ line: String, isFirst: Bool, to html: inout HTMLWriter) {
    guard isFirst, !line.isEmpty else { return html.write(line) }
    coloured(to: &html) { html in
      guard let link = cell.link else { return html.write(line) }
      html.element(.link, text: line, [.target(PageAnchor(link))])
    }
  }

  private func coloured(to html: inout HTMLWriter, content: (inout HTMLWriter) -> Void) {
    guard let shade = cell.shade else { return content(&html) }
    html.element(.span, [.className(.rating(shade))], content: content)
  }

  private var attributes: [HTMLAttribute] {
    let scope: [HTMLAttribute] = column.isHeading ? [.scope(.row)] : []
    let classes: [HTMLClass] =
      (column.isNumber && !isAmongNumbers ? [.number] : []) + (isLong ? [.long] : [])
    return scope + HTMLAttribute.classes(classes) + HTMLAttribute.direction(of: cell.text)
  }

  /// Whether what otherwise stays on one line may be broken anywhere.
  private var isLong: Bool {
    column.isNumber || cell.shade != nil
      ? cell.text.unicodeScalars.count > WordLength.longest : WordLength.isLong(cell.text)
  }
}
