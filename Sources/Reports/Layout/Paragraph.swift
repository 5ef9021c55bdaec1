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
    let room = max(8, width - max(Columns.count(first), Columns.count(indent)))
    return broken(text, to: room).enumerated().map { ($0 == 0 ? first : indent) + $1 }
  }

  /// A text on one line, without anything that would move a terminal's cursor.
  static func oneLine(_ text: String) -> String {
    words(of: text).joined(separator: " ")
  }

  private static func words(of text: String) -> [Substring] {
    let safe = String(text.map { $0.isBlank ? " " : $0.isControl ? "\u{FFFD}" : $0 })
    return safe.split(separator: " ")
  }

  private static func broken(_ text: String, to room: Int) -> [String] {
    var lines: [String] = []
    var line = ""
    var used = 0
    for word in words(of: text) {
      var word = word
      var columns = Columns.count(word)
      if used > 0, used + 1 + columns <= room {
        line += " " + word
        used += 1 + columns
        continue
      }
      if used > 0 { lines.append(line) }
      while columns > room {
        let (piece, rest) = Columns.split(word, at: room)
        lines.append(String(piece))
        word = rest
        columns = Columns.count(word)
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

  /// Whether the character could move the cursor of a terminal or colour it.
  fileprivate var isControl: Bool {
    unicodeScalars.contains { $0.value < 0x20 || (0x7F...0x9F).contains($0.value) }
  }
}
