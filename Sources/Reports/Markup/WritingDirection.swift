/// What a page has to know of texts that run from right to left.
enum WritingDirection {
  /// Whether a text has something that runs from right to left, so that its own direction matters.
  static func matters(_ text: String) -> Bool {
    text.unicodeScalars.contains { isRightToLeft($0) }
  }

  /// A text without the characters that turn the direction of what follows them.
  ///
  /// A name that ends in U+202E would turn round the rest of a sentence in which it stands. The direction of letters needs none
  /// of these characters, and a page says the direction of a text in another way.
  static func plain(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: isTurn) else { return text }
    return String(String.UnicodeScalarView(text.unicodeScalars.filter { !isTurn($0) }))
  }

  /// Embeddings, overrides and isolates (Unicode Standard Annex 9, section 2).
  private static func isTurn(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x202A...0x202E, 0x2066...0x2069: true
    default: false
    }
  }

  /// The blocks that the Unicode Character Database gives the classes R and AL by default (DerivedBidiClass.txt).
  private static func isRightToLeft(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x0590...0x08FF, 0x200F, 0xFB1D...0xFDFF, 0xFE70...0xFEFF, 0x10800...0x10FFF,
      0x1E800...0x1EFFF:
      true
    default: false
    }
  }
}
