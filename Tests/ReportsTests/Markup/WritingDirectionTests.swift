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

  @Test(arguments: [
    ("Place 4: רעש רכב 12, High", ["Place 4: ", "<רעש רכב>", " 12, High"]),
    ("First רעש, then סחר (abc)", ["First ", "<רעש>", ", then ", "<סחר>", " (abc)"]),
    ("a \u{05E9}\u{05C1}.", ["a ", "<\u{05E9}\u{05C1}>", "."]), ("Last רעש", ["Last ", "<רעש>"]),
  ])
  func namesInASentenceAreIsolated(text: String, pieces: [String]) {
    let found = WritingDirection.pieces(text)
    #expect(found.map { $0.isIsolated ? "<\($0.text)>" : $0.text } == pieces)
    #expect(found.map(\.text).joined() == text)
  }

  @Test(arguments: ["רעש 12, High", "12 רעש High", "Burglary", "", "412"])
  func whatRunsOneWayIsOnePiece(text: String) {
    #expect(WritingDirection.pieces(text) == [.init(text: text, isIsolated: false)])
  }

  @Test func marksAndLettersStay() {
    let text = "א\u{200F}b\u{200E}e\u{301}\u{200D}"
    #expect(Array(WritingDirection.plain(text).unicodeScalars) == Array(text.unicodeScalars))
  }
}
