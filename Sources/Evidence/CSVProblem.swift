/// What is wrong with a CSV file, as facts; ``Table`` turns them into sentences.
///
/// A stream has no line to show, so a problem keeps byte offsets and the row and column only.
package struct CSVProblem: Sendable, Hashable {
  /// The kinds of problem the reader finds.
  package enum Kind: Sendable, Hashable {
    /// The file begins with the mark of UTF-16; nothing of it was read.
    case utf16
    /// A byte that is not part of any UTF-8 character.
    case notUTF8(byte: UInt8)
    /// A zero byte.
    case zeroByte
    /// A quote that is not closed; it was read as an ordinary character.
    case unclosedQuote(UnclosedQuote)
    /// Text between a closing quote and the next delimiter.
    case textAfterQuote
    /// A quote inside a cell that does not begin with one.
    case quoteInsideCell
    /// A row with fewer cells than the header.
    case tooFewCells(expected: Int, found: Int)
    /// A row with more cells than the header.
    case tooManyCells(expected: Int, found: Int)
    /// A cell longer than the limit; its row was left out.
    case cellTooLong(limit: Int)
    /// A row longer than the limit; it was left out.
    case rowTooLong(limit: Int)
    /// A row with more cells than the limit; it was left out.
    case tooManyColumns(limit: Int)
  }

  /// Why a quote counts as not closed.
  package enum UnclosedQuote: Sendable, Hashable {
    /// The file ends first.
    case atEndOfFile
    /// The next quote stands on a later line with text behind it, so it opens a cell of its own.
    case nextQuoteHasTextBehind
    /// No quote follows within the greatest length of a cell.
    case cellTooLong(limit: Int)
  }

  /// What is wrong.
  package let kind: Kind
  /// The bytes concerned, as offsets in the whole stream.
  package let range: Range<Int>
  /// The line on which the row begins, from 1.
  package let row: Int
  /// The number of the cell in its row, from 1.
  package let column: Int
  /// A second place that belongs to the problem, such as the quote with text behind it.
  package let related: Range<Int>?

  package init(
    _ kind: Kind,
    range: Range<Int>,
    row: Int,
    column: Int,
    related: Range<Int>? = nil
  ) {
    self.kind = kind
    self.range = range
    self.row = row
    self.column = column
    self.related = related
  }
}
