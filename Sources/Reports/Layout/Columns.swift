/// How much room text takes on a terminal, which is not its number of characters.
enum Columns {
  /// The columns that a text takes.
  ///
  /// For example, `Café` takes 4 and `警察` takes 4.
  ///
  /// - Complexity: Linear in the length of the text.
  static func count(_ text: some StringProtocol) -> Int {
    let bytes = text.utf8
    // Printable ASCII takes a column for every byte, and nearly all text is ASCII.
    if bytes.allSatisfy({ (0x20..<0x7F).contains($0) }) { return bytes.count }
    return text.reduce(0) { $0 + width(of: $1) }
  }

  /// The text with blanks behind it up to a number of columns; longer text stays as it is.
  static func padded(_ text: String, to columns: Int) -> String {
    text + String(repeating: " ", count: max(0, columns - count(text)))
  }

  /// The text with blanks before it up to a number of columns; longer text stays as it is.
  static func padded(_ text: String, from columns: Int) -> String {
    String(repeating: " ", count: max(0, columns - count(text))) + text
  }

  /// The longest beginning of a text that fits, at least one character, and the rest.
  static func split(_ text: Substring, at columns: Int) -> (Substring, Substring) {
    var used = 0
    var end = text.startIndex
    while end < text.endIndex {
      used += width(of: text[end])
      if used > columns, end > text.startIndex { break }
      end = text.index(after: end)
    }
    return (text[..<end], text[end...])
  }

  /// Two for East Asian wide characters and emoji, none for what only joins or directs, else one.
  ///
  /// The ranges are those of Unicode Standard Annex #11 that matter in running text.
  static func width(of character: Character) -> Int {
    guard let value = character.unicodeScalars.first?.value else { return 0 }
    switch value {
    case 0x200B...0x200F, 0x2028...0x202E, 0x2060...0x2064, 0xFEFF: return 0
    case 0x1100...0x115F, 0x2E80...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F,
      0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x1F300...0x1F6FF, 0x1F900...0x1F9FF, 0x20000...0x3FFFD:
      return 2
    default: return 1
    }
  }
}
