/// The head of a report on a page: its title and what is said of it as a whole.
struct PageHeader: Sendable {
  private let document: ReportDocument

  /// The head of a report.
  init(_ document: ReportDocument) { self.document = document }

  /// Writes it.
  func write(to html: inout HTMLWriter) {
    html.element(
      .heading1,
      text: document.title,
      HTMLAttribute.direction(of: document.title)
    )
    PageFacts(document.facts).write(to: &html)
  }
}
