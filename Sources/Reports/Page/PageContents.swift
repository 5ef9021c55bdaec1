/// The table of contents of a page.
struct PageContents: Sendable {
  private let document: ReportDocument

  /// The contents of a report.
  init(_ document: ReportDocument) { self.document = document }

  /// Writes the title and a link for each section.
  func write(to html: inout HTMLWriter) {
    html.element(.heading2, text: PageWording.contents, [.id(.contents)])
    html.breakLine()
    html.element(.orderedList) { html in
      for section in document.sections {
        write(section.title, PageAnchor(section.id), to: &html)
      }
      if hasSectionOfRecord {
        write(Wording.recordTitle, .recordSummary, to: &html)
      }
    }
  }

  /// Whether the page writes a section on the record, which the report has not.
  private var hasSectionOfRecord: Bool {
    document.record != nil && !document.sections.contains { $0.id == PageRecord.section }
  }

  private func write(_ title: String, _ target: PageAnchor, to html: inout HTMLWriter) {
    html.element(.listItem) { html in
      html.element(.link, text: title, [.target(target)] + HTMLAttribute.direction(of: title))
    }
  }
}
