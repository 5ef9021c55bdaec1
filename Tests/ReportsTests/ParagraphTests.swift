import Testing

@testable import Reports

@Suite struct ParagraphTests {
  @Test func linesBreakAtBlanksAndHang() {
    let lines = Paragraph.lines("one two three four five", width: 12, first: "- ")
    #expect(lines == ["- one two", "  three four", "  five"])
    let deeper = Paragraph.lines("one two three", width: 12, first: "- ", rest: "    ")
    #expect(deeper == ["- one two", "    three"])
  }

  @Test func aLineMayBeAsWideAsTheWidth() {
    #expect(Paragraph.lines("12345 7890", width: 10) == ["12345 7890"])
    #expect(Paragraph.lines("12345 78901", width: 10) == ["12345", "78901"])
  }

  @Test func aWordWiderThanALineIsCut() {
    #expect(Paragraph.lines("ab abcdefghijklmnop", width: 10) == ["ab", "abcdefghij", "klmnop"])
    #expect(Paragraph.lines("警察警察警察", width: 9) == ["警察警察", "警察"])
  }

  @Test func noTextMakesNoLine() {
    #expect(Paragraph.lines(" \n ", width: 20).isEmpty)
  }

  @Test func breaksInTheTextAreBlanks() {
    #expect(Paragraph.oneLine(" too few\n\tto  tell\r\n") == "too few to tell")
  }

  @Test func whatWouldMoveTheCursorIsReplaced() {
    #expect(Paragraph.oneLine("red\u{1B}[31m\u{7}") == "red\u{FFFD}[31m\u{FFFD}")
  }

  @Test func whatWouldTurnTheRestOfALineIsReplaced() {
    #expect(Paragraph.oneLine("\u{202E}live\u{2066}") == "\u{FFFD}live\u{FFFD}")
    #expect(Paragraph.oneLine("مرحبا \u{200F}a") == "مرحبا \u{200F}a")
  }

  @Test func anImpossibleWidthStillShowsEverything() {
    #expect(Paragraph.lines("abcdefghij", width: -5, first: "  ") == ["  abcdefgh", "  ij"])
  }

  @Test func `A word as long as a file may hold is cut in one go`() {
    let word = String(repeating: "警a", count: 20_000)
    let lines = Paragraph.lines(word, width: 80)
    #expect(lines.count == 755)
    #expect(lines.joined() == word)
    #expect(lines.allSatisfy { Columns.count($0) <= 80 })
  }
}
