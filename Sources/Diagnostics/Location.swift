/// A place in a user's file, as an editor shows it, with the line it stands on.
///
/// A location is complete in itself: a finding can be printed after the file is gone.
public struct Location: Sendable, Hashable {
  /// The file's name, as the user gave it.
  public let file: String
  /// The line on which the place begins, from 1.
  public let line: Int
  /// The column at which the place begins, from 1, in characters.
  public let column: Int
  /// The line on which the place ends.
  public let endLine: Int
  /// The column just behind the last character.
  public let endColumn: Int
  /// The line's text, or a part of it when the line is very long.
  package let excerpt: Excerpt

  package init(
    file: String,
    line: Int,
    column: Int,
    endLine: Int,
    endColumn: Int,
    excerpt: Excerpt
  ) {
    self.file = file
    self.line = line
    self.column = column
    self.endLine = endLine
    self.endColumn = endColumn
    self.excerpt = excerpt
  }

  /// A whole file, for a finding that has no better place, such as a file that cannot be opened.
  ///
  /// - Parameter file: The file's name.
  /// - Returns: A location at its start, with no excerpt.
  public static func wholeFile(_ file: String) -> Location {
    Location(
      file: file,
      line: 1,
      column: 1,
      endLine: 1,
      endColumn: 1,
      excerpt: Excerpt(text: "", skippedCharacters: 0, isCut: false)
    )
  }
}

/// The part of a line that a finding shows.
package struct Excerpt: Sendable, Hashable {
  /// The longest line that is shown whole, in bytes.
  package static let byteLimit = 160
  /// How many characters of a longer one are shown, at most half of them before the place.
  package static let characterLimit = 160

  package let text: String
  /// How many characters of the line stand before `text`.
  package let skippedCharacters: Int
  /// Whether the line goes on behind `text`.
  package let isCut: Bool
}

extension Location: CustomStringConvertible {
  /// The place as `file:line:column`.
  public var description: String { "\(file):\(line):\(column)" }
}

extension Location: Comparable {
  /// Orders places by file name, then from the top of the file to its end.
  public static func < (left: Location, right: Location) -> Bool {
    (left.file, left.line, left.column, left.endLine, left.endColumn)
      < (right.file, right.line, right.column, right.endLine, right.endColumn)
  }
}
