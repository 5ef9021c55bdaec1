import Testing

@testable import Reports

@Suite struct ColumnsTests {
  @Test(arguments: [
    ("", 0), ("abc", 3), ("Café", 4), ("Cafe\u{301}", 4), ("警察", 4), ("🚓 ok", 5),
    ("zero\u{200B}width", 9), ("👨‍👩‍👧", 2), ("\u{FEFF}", 0),
  ])
  func aTextTakesAsManyColumnsAsATerminalGivesIt(text: String, columns: Int) {
    #expect(Columns.count(text) == columns)
  }

  @Test func paddingFillsUpAndNeverCuts() {
    #expect(Columns.padded("警", to: 4) == "警  ")
    #expect(Columns.padded("警", from: 4) == "  警")
    #expect(Columns.padded("longer", to: 3) == "longer")
    #expect(Columns.padded("longer", from: 3) == "longer")
  }

  @Test func aSplitTakesAtLeastOneCharacter() {
    #expect(Columns.split("警察署", at: 4) == ("警察", "署"))
    #expect(Columns.split("警察", at: 1) == ("警", "察"))
    #expect(Columns.split("ab", at: 5) == ("ab", ""))
  }
}
