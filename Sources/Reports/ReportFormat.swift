/// A form in which results are handed out.
///
/// The raw value is the word behind `--format`, and the help of that option is made from the cases,
/// so a format cannot be added and forgotten there.
public enum ReportFormat: String, Sendable, Hashable, CaseIterable {
  /// Text for a person, laid out for a terminal or a plain document.
  case text
  /// JSON for a program, with the name and version of its schema.
  case json
  /// A table for a spreadsheet (RFC 4180).
  case csv
  /// Markdown, to be pasted into a document.
  case markdown = "md"
  /// One page that opens without a network, for a screen and for paper.
  case html
  /// A picture.
  case svg
  /// JUnit XML, which build servers read.
  case junit

  /// What the format is for, in a few words.
  public var summary: String {
    switch self {
    case .text: "for reading"
    case .json: "for programs, with a versioned schema"
    case .csv: "for spreadsheets"
    case .markdown: "Markdown, for documents"
    case .html: "one page for screen and paper"
    case .svg: "a picture"
    case .junit: "JUnit XML, for build servers"
    }
  }

  /// Formats with their summaries, as the help of `--format` lists them.
  ///
  /// - Parameter formats: The formats that a command offers.
  /// - Returns: Their words and summaries in one line.
  public static func help(_ formats: [ReportFormat]) -> String {
    formats.map { "\($0.rawValue) (\($0.summary))" }.joined(separator: ", ")
  }
}
