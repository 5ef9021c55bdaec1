import Diagnostics
import Testing

@Suite struct SourceTextTests {
  @Test(arguments: [
    ("⟦a⟧bc", 1, 1, 1, 2),
    ("ab⟦c⟧", 1, 3, 1, 4),
    ("one\n⟦two⟧\nthree", 2, 1, 2, 4),
    ("one\r\n⟦two⟧\r\nthree", 2, 1, 2, 4),
    ("one\r⟦two⟧\rthree", 2, 1, 2, 4),
    ("one\n\n\n⟦x⟧", 4, 1, 4, 2),
    ("one\r\r\n\n⟦x⟧", 4, 1, 4, 2),
    ("⟦one\ntwo⟧", 1, 1, 2, 4),
    ("\tkey:\t⟦x⟧", 1, 7, 1, 8),
    ("名前: ⟦値⟧", 1, 5, 1, 6),
    ("café: ⟦x⟧", 1, 7, 1, 8),
    ("cafe\u{301}: ⟦x⟧", 1, 7, 1, 8),
    ("👨‍👩‍👧: ⟦🇬🇧⟧", 1, 4, 1, 5),
    ("\u{FEFF}⟦a⟧: b", 1, 1, 1, 2),
    ("\u{FEFF}a\n⟦b⟧", 2, 1, 2, 2),
    ("⟦\u{FEFF}⟧a", 1, 1, 1, 1),
    ("a\u{2028}⟦b⟧", 1, 3, 1, 4),
  ])
  func placesAreThoseOfAnEditor(text: String, line: Int, column: Int, endLine: Int, endColumn: Int)
  {
    let place = MarkedText(text).location
    #expect(place.line == line)
    #expect(place.column == column)
    #expect(place.endLine == endLine)
    #expect(place.endColumn == endColumn)
  }

  @Test(arguments: ["abc⟦⟧\ndef", "abc⟦⟧\r\ndef", "abc\r⟦⟧\ndef", "abc⟦⟧\rdef", "abc⟦⟧"])
  func theEndOfALineIsOneColumnWhateverBreaksIt(text: String) {
    #expect(MarkedText(text).location.description == "rules.yaml:1:4")
  }

  @Test(arguments: ["abc\n⟦⟧", "abc\r\n⟦⟧", "abc\r⟦⟧"])
  func theEndOfAFileIsOnTheLineAfterItsLastBreak(text: String) {
    let place = MarkedText(text).location
    #expect(place.description == "rules.yaml:2:1")
    #expect(place.excerpt.text == "")
  }

  @Test func anEmptyFileHasOnePlace() {
    let place = SourceText(name: "empty.yaml", text: "").location(of: 0..<0)
    #expect(place.description == "empty.yaml:1:1")
    #expect(place.endLine == 1 && place.endColumn == 1)
    #expect(SourceText(name: "bom.yaml", text: "\u{FEFF}").location(of: 3..<3).column == 1)
  }

  @Test func aRangeOutsideTheFileIsCutOff() {
    let source = SourceText(name: "a.csv", text: "a,b\n")
    #expect(source.location(of: 900..<1000).description == "a.csv:2:1")
    #expect(source.location(of: -5..<1).description == "a.csv:1:1")
    #expect(source.text(in: 2..<99) == "b\n")
    #expect(source.text(in: 90..<99) == "")
  }

  @Test(arguments: [
    ("", 1), ("a", 1), ("a\n", 2), ("a\r\n", 2), ("a\rb", 2), ("\n\n", 3), ("\r\n\r\n", 3),
    ("\r\r\n", 3),
  ])
  func linesAreCounted(text: String, count: Int) {
    #expect(SourceText(name: "a", text: text).lineCount == count)
  }

  @Test func aLineStartsBehindTheBreakBeforeIt() {
    let source = SourceText(name: "a", text: "ab\r\ncd\n")
    #expect((0...7).map(source.lineStart) == [0, 0, 0, 0, 4, 4, 4, 7])
    #expect(source.lineStart(of: 99) == 7)
  }

  @Test func bytesThatAreNoTextAreReplacedAndCounted() {
    let source = SourceText(name: "a.csv", bytes: [0x61, 0xFF, 0xFE, 0x62, 0x0A, 0x63])
    #expect(source.text == "a\u{FFFD}\u{FFFD}b\nc")
    #expect(source.location(of: 3..<4).column == 4)
    #expect(source.location(of: 5..<6).description == "a.csv:2:1")
    #expect(source.bytes.count == 6)
  }

  @Test func onlyContinuationBytesDoNoHarm() {
    let source = SourceText(name: "a", bytes: [UInt8](repeating: 0x80, count: 200_000))
    #expect(source.location(of: 150_000..<150_001).column == 150_001)
    #expect(source.location(of: 0..<200_000).endColumn == 200_001)
  }

  @Test func anExcerptIsTheLineWithoutItsBreakAndMark() {
    #expect(MarkedText("\u{FEFF}⟦a⟧: b\r\nc").location.excerpt.text == "a: b")
    #expect(MarkedText("a\n\tb: ⟦c⟧ # d\n").location.excerpt.text == "\tb: c # d")
  }

  @Test func aLongLineIsCutAroundThePlace() {
    let place = MarkedText(
      String(repeating: "a", count: 500) + "⟦x⟧" + String(repeating: "b", count: 500)
    ).location
    #expect(place.column == 501)
    let before = String(repeating: "a", count: 80)
    #expect(place.excerpt.text == before + "x" + String(repeating: "b", count: 79))
    #expect(place.excerpt.skippedCharacters == 420)
    #expect(place.excerpt.isCut)
  }

  @Test func aLongLineIsNotCutInsideACharacter() {
    let family = "👨‍👩‍👧"
    let place = MarkedText(
      String(repeating: family, count: 300) + "⟦x⟧" + String(repeating: family, count: 300)
    ).location
    #expect(place.column == 301)
    // 640 bytes hold 35 families of 18 bytes and a part of one.
    let families = String(repeating: family, count: 35)
    #expect(place.excerpt.text == families + "x" + families)
    #expect(place.excerpt.skippedCharacters == 265)
    #expect(place.excerpt.isCut)
  }

  @Test func theEndOfALongLineIsNotCut() {
    let place = MarkedText(String(repeating: "é", count: 400) + "⟦⟧\nb").location
    #expect(place.column == 401)
    #expect(place.excerpt.text == String(repeating: "é", count: 80))
    #expect(place.excerpt.skippedCharacters == 320)
    #expect(!place.excerpt.isCut)
  }

  @Test(arguments: ["a", "é", "e\u{301}", "値", "👨‍👩‍👧", "🇬🇧", "\r"])
  func columnsOnVeryLongLinesAreThoseOfAPlainCount(piece: String) {
    // Longer than the distance between two milestones, and not a multiple of any of the pieces.
    let text =
      "x" + String(repeating: piece == "\r" ? "ab" : piece, count: 180_000 / piece.utf8.count)
    for characters in [1, 1000, 9_999, text.count - 1] {
      let prefix = text.prefix(characters)
      let place = MarkedText(prefix + "⟦⟧" + text.dropFirst(characters) + "\nlast").location
      #expect(place.line == 1)
      #expect(place.column == characters + 1)
    }
  }

  @Test func columnsStartAnewBehindAVeryLongLine() {
    let long = String(repeating: "é", count: 100_000)
    #expect(MarkedText("\(long)\nab⟦c⟧").location.description == "rules.yaml:2:3")
    #expect(MarkedText("\(long)\n\(long)⟦c⟧").location.description == "rules.yaml:2:100001")
    #expect(MarkedText("\u{FEFF}\(long)⟦c⟧").location.description == "rules.yaml:1:100001")
  }
}
