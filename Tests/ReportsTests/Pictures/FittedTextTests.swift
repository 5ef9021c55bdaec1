import TestSupport
import Testing

@testable import Reports

@Suite struct FittedTextTests {
  private func fitted(_ text: String, _ width: Double, _ most: Int = 1) -> FittedText {
    FittedText(text, width: width, font: .body, most: most)
  }

  @Test func aTextThatFitsStaysWhole() {
    #expect(fitted("High", 100).lines == ["High"])
    #expect(fitted("High", 100).full == nil)
    #expect(fitted("High", TextWidth.of("High", .body)).lines == ["High"])
  }

  @Test func aLongTextIsBrokenAtItsBlanks() {
    #expect(fitted("one two three four", 55, 3).lines == ["one two", "three", "four"])
  }

  @Test func whatHasNoRoomIsCutAndKeptWhole() {
    let text = fitted("one two three four", 55, 2)
    #expect(text.lines == ["one two", "three…"])
    #expect(text.full == "one two three four")
  }

  @Test func aWordWiderThanALineIsBrokenAnywhere() {
    #expect(fitted("abcdefghijkl", 30, 9).lines == ["abcd", "efgh", "ijkl"])
    #expect(fitted("abcdefghijkl", 30).lines == ["ab…"])
  }

  @Test func noLineIsWiderThanItsRoom() {
    var random = SplitMix64(seed: 7)
    for _ in 0..<200 {
      let words = (0..<random.below(12)).map { _ in String(repeating: "w", count: random.below(20))
      }
      let width = 30 + Double(random.below(200))
      let text = fitted(words.joined(separator: " "), width, 1 + random.below(4))
      for line in text.lines { #expect(TextWidth.of(line, .body) <= width) }
    }
  }

  @Test func lineBreaksAndEmptyTextsMakeNoLines() {
    #expect(fitted("a\nb\t c", 100).lines == ["a b c"])
    #expect(fitted(" \n", 100) == .empty)
  }

  @Test func aTextWithoutEndIsCut() {
    let name = String(repeating: "long ", count: 2000)
    let text = fitted(name, 100_000, 3)
    #expect(text.lines.count == 1)
    #expect(text.lines[0].hasSuffix("long…"))
    #expect(text.full == name)
  }

  @Test func marksWithoutEndAreNotDrawn() {
    let letter = "a" + String(repeating: "\u{0301}", count: 500)
    #expect(fitted(letter, 100).lines.first?.unicodeScalars.count == 5)
  }

  @Test func aCutTextFromRightToLeftStaysSo() {
    #expect(fitted("שיטפונות ורוחות חזקות", 60).lines.first?.hasSuffix("…\u{200F}") == true)
  }
}
