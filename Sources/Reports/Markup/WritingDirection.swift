/// What a page has to know of texts that run from right to left.
enum WritingDirection {
  /// Whether a text has something that runs from right to left, so that its own direction matters.
  static func matters(_ text: String) -> Bool {
    text.unicodeScalars.contains { isRightToLeft($0) }
  }

  /// A piece of a text, and whether it runs another way than the text around it.
  struct Piece: Sendable, Hashable {
    let text: String
    let isIsolated: Bool
  }

  /// A sentence as pieces that together are the whole: what runs from right to left is a piece of its own.
  ///
  /// `Place 4: סחר רכב 12, High` has the two words as its second piece. A text whose first letter runs from right to left, or
  /// that has no such letter, is one piece.
  ///
  /// - Complexity: Linear in the length.
  static func pieces(_ text: String) -> [Piece] {
    guard matters(text), let first = text.unicodeScalars.first(where: hasDirection),
      !isRightToLeft(first)
    else { return [Piece(text: text, isIsolated: false)] }
    var pieces: [Piece] = []
    var rest = text.unicodeScalars[...]
    while let start = rest.firstIndex(where: isRightToLeft) {
      let run = rest[start...].prefix { isRightToLeft($0) || !hasDirection($0) }
      let last = run.lastIndex(where: isRightToLeft) ?? start
      let end = letterEnd(after: last, in: rest)
      pieces.append(Piece(text: String(rest[..<start]), isIsolated: false))
      pieces.append(Piece(text: String(rest[start..<end]), isIsolated: true))
      rest = rest[end...]
    }
    return (pieces + [Piece(text: String(rest), isIsolated: false)]).filter { !$0.text.isEmpty }
  }

  /// Where a letter ends, with the marks on it.
  private static func letterEnd(
    after letter: String.UnicodeScalarView.Index,
    in text: Substring.UnicodeScalarView
  ) -> String.UnicodeScalarView.Index {
    let marks = text[text.index(after: letter)...].prefix { $0.properties.isGraphemeExtend }
    return marks.endIndex
  }

  /// Whether a character is a letter, which has a direction; blanks, digits and signs take that of what is around them.
  private static func hasDirection(_ scalar: Unicode.Scalar) -> Bool {
    isRightToLeft(scalar) || scalar.properties.isAlphabetic
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
