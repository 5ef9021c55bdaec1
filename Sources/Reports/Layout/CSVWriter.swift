/// Writes a table for a spreadsheet (RFC 4180): cells in quotes where they need them, CRLF at the end
/// of each row.
///
/// A text that a spreadsheet would take for a formula, because it begins with `=`, `+`, `-`, `@`, a tab
/// or a carriage return, gets an apostrophe in front: whoever opens the file must not run what somebody
/// wrote on a ballot. Numbers stay numbers, negative ones too, since they are cells of another kind.
package struct CSVWriter: Sendable {
  /// A cell.
  package enum Cell: Sendable, Hashable {
    /// A text as some user's file gives it, or any other.
    case text(String)
    /// A whole number.
    case count(Int)
    /// A number, in the shortest form that reads back as the same number.
    case number(Double)
    /// Nothing.
    case empty

    /// A number, or nothing where there is none.
    package static func optional(_ value: Double?) -> Cell { value.map(Cell.number) ?? .empty }

    /// A whole number, or nothing where there is none.
    package static func optional(_ value: Int?) -> Cell { value.map(Cell.count) ?? .empty }
  }

  /// The rows so far.
  package private(set) var text = ""
  private let columnCount: Int

  /// Begins a table.
  ///
  /// - Parameter header: The names of the columns.
  package init(header: [String]) {
    columnCount = header.count
    append(header.map(Cell.text))
  }

  /// Adds a row; one that is too short ends in empty cells, one that is too long is cut.
  ///
  /// - Parameter row: Its cells.
  package mutating func append(_ row: [Cell]) {
    let missing = max(0, columnCount - row.count)
    let cells = row.prefix(columnCount) + [Cell](repeating: .empty, count: missing)
    text += cells.map(Self.written).joined(separator: ",") + "\r\n"
  }

  private static func written(_ cell: Cell) -> String {
    switch cell {
    case .text(let text): quoted(harmless(text))
    case .count(let number): String(number)
    case .number(let number): number.isFinite ? Numeral.exact(number) : ""
    case .empty: ""
    }
  }

  private static func harmless(_ text: String) -> String {
    guard let first = text.unicodeScalars.first, "=+-@\t\r".unicodeScalars.contains(first) else {
      return text
    }
    return "'" + text
  }

  private static func quoted(_ text: String) -> String {
    let special = text.unicodeScalars.contains { ",\"\r\n".unicodeScalars.contains($0) }
    let isPadded = text.hasPrefix(" ") || text.hasSuffix(" ")
    guard special || isPadded else { return text }
    return "\""
      + text.split(separator: "\"", omittingEmptySubsequences: false)
      .joined(separator: "\"\"") + "\""
  }
}
