import Reports

/// The forms of a whole report: for a reader, for a document, for screen and paper, for a spreadsheet
/// and for a program.
enum DocumentForm: OfferedForm {
  case text
  case markdown
  case html
  case csv
  case json

  static let standard = DocumentForm.text

  /// Whether it is a document for a reader, not data for a program.
  var isDocument: Bool {
    switch self {
    case .text, .markdown, .html: true
    case .csv, .json: false
    }
  }

  var format: ReportFormat {
    switch self {
    case .text: .text
    case .markdown: .markdown
    case .html: .html
    case .csv: .csv
    case .json: .json
    }
  }
}
