import Precedence

/// The decision record in a page: how it is checked, and the whole of it for programs.
struct PageRecord: Sendable {
  private let record: DecisionRecord

  /// The section of a report that speaks of the record.
  static let section = "record"

  /// A record to embed.
  init(_ record: DecisionRecord) { self.record = record }

  /// Writes a section for a report that has none of its own on the record.
  func write(to html: inout HTMLWriter) {
    html.breakLine()
    html.element(.section, [.id(.recordSummary)]) { html in
      html.element(.heading2, text: Wording.recordTitle)
      html.element(.paragraph, text: Wording.recordLead)
      PageFacts(PageWording.facts(of: record)).write(to: &html)
      writeCheck(to: &html)
    }
  }

  /// Writes how the record is checked, and the record.
  func writeCheck(to html: inout HTMLWriter) {
    html.breakLine()
    html.element(.paragraph, text: PageWording.verifying)
    html.element(.preformatted) { $0.element(.code, text: PageWording.verifyCommand) }
    html.breakLine()
    html.data(DataBlock(json: record.jsonText), id: .record)
  }
}
