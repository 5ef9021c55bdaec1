import Precedence

/// The decision record in a page: what people read of it, and the whole for programs.
struct PageRecord: Sendable {
  private let record: DecisionRecord

  /// A record to embed.
  init(_ record: DecisionRecord) { self.record = record }

  /// Writes it as the last section.
  func write(to html: inout HTMLWriter) {
    html.breakLine()
    html.element(.section, [.id(.recordSummary)]) { html in
      html.element(.heading2, text: PageWording.recordTitle)
      html.element(.paragraph, text: PageWording.record)
      PageFacts(PageWording.facts(of: record)).write(to: &html)
      html.element(.paragraph, text: PageWording.verifying)
      html.element(.preformatted) { $0.element(.code, text: PageWording.verifyCommand) }
    }
    html.breakLine()
    html.data(DataBlock(json: record.jsonText), id: .record)
  }
}
