import Testing

@testable import Reports

@Suite struct WritingDirectionTests {
  @Test(arguments: ["רעש", "1. ضوضاء", "ܐ", "𐤀", "a\u{200F}"])
  func itMattersWithLettersFromRightToLeft(text: String) {
    #expect(WritingDirection.matters(text))
  }

  @Test(arguments: ["", "Burglary", "Zażółć", "犯罪", "🚲", "412 = 3%"])
  func itDoesNotWithAnyOther(text: String) { #expect(!WritingDirection.matters(text)) }

  @Test(arguments: [0x202A, 0x202B, 0x202C, 0x202D, 0x202E, 0x2066, 0x2067, 0x2068, 0x2069])
  func whatTurnsTheDirectionIsLeftOut(value: UInt32) throws {
    let turn = String(try #require(Unicode.Scalar(value)))
    #expect(WritingDirection.plain("a\(turn)b") == "ab")
  }

  @Test func marksAndLettersStay() {
    let text = "א\u{200F}b\u{200E}e\u{301}\u{200D}"
    #expect(Array(WritingDirection.plain(text).unicodeScalars) == Array(text.unicodeScalars))
  }
}
