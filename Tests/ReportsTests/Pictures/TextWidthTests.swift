import Testing

@testable import Reports

@Suite struct TextWidthTests {
  // Added up by hand from the hmtx table of DejaVu Sans 2.37: H 752, i 278, g 635, h 634; bold 837, 343, 716, 712.
  @Test func aWordIsAsWideAsItsLetters() {
    #expect(abs(TextWidth.of("High", PictureFont(10)) - 22.99) < 1e-9)
    #expect(abs(TextWidth.of("High", PictureFont(10, isBold: true)) - 26.08) < 1e-9)
  }

  @Test(arguments: [
    ("é" as Character, 700), ("É", 850), ("警", 1000), ("😀", 1300), ("ש", 1000), ("ж", 700),
    ("…", 1000), ("–", 520), ("\u{A0}", 318), ("\u{200F}", 0), ("\u{0301}", 0), ("٣", 680),
  ])
  func otherCharactersAreCountedByKind(character: Character, width: Int) {
    #expect(TextWidth.width(of: character, isBold: false) == width)
  }

  @Test func marksAddNothing() {
    #expect(TextWidth.of("a\u{0301}\u{0302}", .body) == TextWidth.of("a", .body))
    #expect(TextWidth.of("", .body) == 0)
  }
}
