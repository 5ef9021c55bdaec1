/// Text broken into lines of a given width.
enum Paragraph {
  /// Breaks a text at its blanks so that no line is wider than `width`.
  ///
  /// Line breaks in the text count as blanks, since names and reasons come from folded YAML. A word
  /// that is wider than a line is cut. Characters that would move a terminal's cursor are replaced.
  ///
  /// - Parameters:
  ///   - text: The text; empty text makes no line.
  ///   - width: In columns of a terminal, the indents included.
  ///   - first: What stands before the first line.
  ///   - rest: What stands before every other line; as many blanks as `first` is wide if `nil`.
  /// - Returns: The lines, without blanks at their ends.
  /// - Complexity: Linear in the length of the text.
  static func lines(
    _ text: String,
    width: Int,
    first: String = "",
    rest: String? = nil
  ) -> [String] {
    let indent = rest ?? String(repeating: " ", count: Columns.count(first))
    let rooms = [first, indent].map { max(8, width - Columns.count($0)) }
    let lines = broken(text, to: rooms[0], then: rooms[1])
    return lines.enumerated().map { ($0 == 0 ? first : indent) + $1 }
  }

  /// Breaks a text as ``lines(_:width:first:rest:)`` does, into however little room there is.
  ///
  /// - Parameters:
  ///   - text: The text; empty text makes no line.
  ///   - columns: The room, at least 1.
  /// - Returns: The lines.
  /// - Complexity: Linear in the length of the text.
  static func wrapped(_ text: String, to columns: Int) -> [String] {
    broken(text, to: max(1, columns), then: max(1, columns))
  }

  /// A text on one line, without anything that would move a terminal's cursor.
  static func oneLine(_ text: String) -> String {
    words(of: text).joined(separator: " ")
  }

  private static func words(of text: String) -> [Substring] {
    // Nearly all text is printable ASCII, which needs no look at grapheme clusters.
    if text.utf8.allSatisfy({ (0x20..<0x7F).contains($0) }) {
      return text.utf8.split(separator: UInt8(ascii: " ")).map { Substring($0) }
    }
    let safe = String(text.map { $0.isBlank ? " " : $0.isControl ? "\u{FFFD}" : $0 })
    return safe.split(separator: " ")
  }

  private static func broken(_ text: String, to first: Int, then rest: Int) -> [String] {
    var lines: [String] = []
    var line = ""
    var used = 0
    for word in words(of: text) {
      var word = word
      var columns = Columns.count(word)
      var room = lines.isEmpty ? first : rest
      if used > 0, used + 1 + columns <= room {
        line += " " + word
        used += 1 + columns
        continue
      }
      if used > 0 {
        lines.append(line)
        room = rest
      }
      while columns > room {
        let (piece, remainder) = Columns.split(word, at: room)
        lines.append(String(piece))
        word = remainder
        room = rest
        // Counting the rest anew would take time that grows with the square of a word's length.
        columns -= Columns.count(piece)
      }
      line = String(word)
      used = columns
    }
    return used > 0 ? lines + [line] : lines
  }
}

extension Character {
  /// Whether the character only parts words; a space that must not break a line does not.
  fileprivate var isBlank: Bool { isNewline || self == "\t" || self == " " }

  /// Whether the character could move the cursor of a terminal, colour it, or turn the direction of
  /// all that stands behind it; text that runs from right to left needs no such sign.
  fileprivate var isControl: Bool {
    unicodeScalars.contains { scalar in
      switch scalar.value {
      case 0..<0x20, 0x7F...0x9F, 0x202A...0x202E, 0x2066...0x2069: true
      default: false
      }
    }
  }
}
