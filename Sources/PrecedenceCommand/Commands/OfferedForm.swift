import Reports

/// The formats that a command offers: a type for each choice, so that no command can forget one that
/// it offers, or be asked for one that it does not have.
protocol OfferedForm: Sendable, Hashable, CaseIterable where AllCases == [Self] {
  /// The format when nobody asks for one.
  static var standard: Self { get }

  /// The format as such.
  var format: ReportFormat { get }
}

/// For a reader and for a program.
enum ReportForm: OfferedForm {
  case text
  case json

  static let standard = ReportForm.text

  var format: ReportFormat {
    switch self {
    case .text: .text
    case .json: .json
    }
  }
}

/// For a reader, for a program and for a spreadsheet.
enum TableForm: OfferedForm {
  case text
  case json
  case csv

  static let standard = TableForm.text

  var format: ReportFormat {
    switch self {
    case .text: .text
    case .json: .json
    case .csv: .csv
    }
  }
}

/// For a program only.
enum ProgramForm: OfferedForm {
  case json

  static let standard = ProgramForm.json

  var format: ReportFormat { .json }
}

/// For a reader, for a document, for a program, and as a picture.
enum ComparisonForm: OfferedForm {
  case text
  case markdown
  case json
  case svg

  static let standard = ComparisonForm.text

  var format: ReportFormat {
    switch self {
    case .text: .text
    case .markdown: .markdown
    case .json: .json
    case .svg: .svg
    }
  }
}

/// For a reader, as a picture, and for a document.
enum MatrixForm: OfferedForm {
  case text
  case svg
  case markdown

  static let standard = MatrixForm.text

  var format: ReportFormat {
    switch self {
    case .text: .text
    case .svg: .svg
    case .markdown: .markdown
    }
  }
}

/// For a reader, for a program and for a build server.
enum TestForm: OfferedForm {
  case text
  case json
  case junit

  static let standard = TestForm.text

  var format: ReportFormat {
    switch self {
    case .text: .text
    case .json: .json
    case .junit: .junit
    }
  }
}
