import Diagnostics

/// Turns a problem of the CSV reader into a finding: the facts are there, the sentences are here.
struct CSVMessage {
  let problem: CSVProblem
  /// The column as a reader would call it: `column 'this_year'`.
  let column: String
  /// Whether the row runs over more than one line, as behind a forgotten quote.
  let isOverSeveralLines: Bool
  /// How many other rows have the same fault and are not told one by one.
  let otherRows: Int

  /// The finding.
  ///
  /// - Parameter source: The file in which the problem stands.
  /// - Returns: An error at the bytes concerned.
  func finding(in source: SourceText) -> Finding {
    let (code, message, hint) = parts
    return Finding(
      code,
      .error,
      message,
      at: source.location(of: problem.range),
      hint: hint,
      related: problem.related.map {
        [Finding.Related(message: "the next quote", location: source.location(of: $0))]
      } ?? []
    )
  }

  private var parts: (code: FindingCode, message: String, hint: String?) {
    let row = "row \(problem.row)"
    switch problem.kind {
    case .utf16:
      return (.tableNotUTF8, "the file is UTF-16, not UTF-8", Self.saveAsUTF8)
    case .notUTF8(let byte):
      return (.tableNotUTF8, notUTF8(byte), Self.saveAsUTF8)
    case .zeroByte:
      return (.zeroByte, "\(row), \(column) holds a zero byte", Self.saveAsUTF8)
    case .unclosedQuote(let reason):
      return (
        .unclosedQuote, "\(row), \(column) opens a quote that is not closed\(Self.because(reason))",
        "close the cell with a quote, or write a quote that belongs to the text as \"\" inside quotes"
      )
    case .textAfterQuote:
      return (
        .textAfterQuote, "\(row), \(column) goes on behind its closing quote",
        "write a quote inside the text as \"\""
      )
    case .quoteInsideCell:
      return (
        .quoteInsideCell, "\(row), \(column) has a quote inside but none before it",
        "put quotes around the whole cell, with no blank before, and write the inner quote as \"\""
      )
    case .tooFewCells(let expected, let found):
      return (
        .tooFewCells, "\(row) has \(found.cells), the header \(expected)", hint(forShortRow: ())
      )
    case .tooManyCells(let expected, let found):
      return (
        .tooManyCells, "\(row) has \(found.cells), the header \(expected)",
        "put quotes around a cell that contains the delimiter, as in \"2,122\""
      )
    case .cellTooLong(let limit):
      return (
        .cellTooLong,
        "\(row), \(column) is longer than \(limit.grouped) bytes; the row is left out",
        "is this a table?"
      )
    case .rowTooLong(let limit):
      return (
        .cellTooLong, "\(row) is longer than \(limit.grouped) bytes and is left out",
        "is this a table?"
      )
    case .tooManyColumns(let limit):
      return (
        .tooManyColumns, "\(row) has more than \(limit.grouped) cells and is left out",
        "is this a table?"
      )
    }
  }

  private func notUTF8(_ byte: UInt8) -> String {
    let hex = String(byte, radix: 16, uppercase: true)
    let others =
      switch otherRows {
      case 0: ""
      case 1: "; nor is 1 other row"
      default: "; nor are \(otherRows.grouped) other rows"
      }
    return "row \(problem.row), \(column) is not UTF-8 (byte \(hex))\(others)"
  }

  private func hint(forShortRow: Void) -> String? {
    isOverSeveralLines ? "the row runs over several lines: is a quote not closed?" : nil
  }

  private static func because(_ reason: CSVProblem.UnclosedQuote) -> String {
    switch reason {
    case .atEndOfFile: ""
    case .nextQuoteHasTextBehind: ": the next quote is on another line and has text behind it"
    case .cellTooLong(let limit): " within \(limit.grouped) bytes"
    }
  }

  private static let saveAsUTF8 = "save the file again as \"CSV UTF-8\""
}

extension Int {
  /// The number with commas between thousands, as British readers write it.
  package var grouped: String {
    var digits = ""
    for (index, digit) in String(magnitude).enumerated() {
      if index > 0, (String(magnitude).count - index) % 3 == 0 { digits.append(",") }
      digits.append(digit)
    }
    return (self < 0 ? "-" : "") + digits
  }

  fileprivate var cells: String { self == 1 ? "1 cell" : "\(grouped) cells" }
}
