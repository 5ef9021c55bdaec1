/// The sections of a report on a page, with the record behind them.
struct PageSections: Sendable {
  private let document: ReportDocument

  /// The sections of a report.
  init(_ document: ReportDocument) { self.document = document }

  /// Writes them.
  func write(to html: inout HTMLWriter) {
    for section in document.sections { write(section, to: &html) }
    if let record = document.record { PageRecord(record).write(to: &html) }
  }

  private func write(_ section: ReportSection, to html: inout HTMLWriter) {
    html.breakLine()
    html.element(.section, [.id(PageAnchor(section.id))]) { html in
      html.element(.heading2, text: section.title, HTMLAttribute.direction(of: section.title))
      PageBlocks(section.blocks).write(to: &html)
    }
  }
}
