import Precedence

/// The sections of a report on a page, with the record in the last of them.
struct PageSections: Sendable {
  private let sections: [ReportSection]
  private let record: PageRecord?

  /// The sections of a report.
  init(_ document: ReportDocument) {
    sections = document.sections
    record = document.record.map { PageRecord($0) }
  }

  /// Writes them.
  func write(to html: inout HTMLWriter) {
    let place = sections.firstIndex { $0.id == PageRecord.section }
    for (index, section) in sections.enumerated() {
      write(section, index == place ? record : nil, to: &html)
    }
    if place == nil { record?.write(to: &html) }
  }

  private func write(_ section: ReportSection, _ record: PageRecord?, to html: inout HTMLWriter) {
    html.breakLine()
    html.element(.section, [.id(PageAnchor(section.id))]) { html in
      html.element(
        .heading2,
        text: section.title,
        HTMLAttribute.direction(of: section.title)
      )
      PageBlocks(section.blocks).write(to: &html)
      record?.writeCheck(to: &html)
    }
  }
}
