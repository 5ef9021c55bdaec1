import Testing

@testable import PlainYAML

@Suite struct CharacterCheckTests {
  private typealias Fault = CharacterCheck.Fault

  @Test(arguments: [
    "plain", "tab\t and\r\nbreaks\r", "é",
    "\u{85}\u{A0}\u{D7FF}\u{E000}\u{FFFD}\u{10000}\u{10FFFF}",
    "\u{FEFF}a",
  ])
  func printableCharactersPass(text: String) {
    #expect(faults(Array(text.utf8)).isEmpty)
  }

  @Test(arguments: [
    0x01, 0x08, 0x0B, 0x0C, 0x0E, 0x1F, 0x7F, 0x80, 0x84, 0x86, 0x9F, 0xFFFE, 0xFFFF,
  ])
  func controlCharactersAreFound(value: UInt32) throws {
    let scalar = try #require(Unicode.Scalar(value))
    #expect(faults(Array("a\(scalar)b".utf8)) == [.control(value)])
  }

  @Test(arguments: [
    [0x80], [0xC0, 0x80], [0xC1, 0xBF], [0xC3], [0xC3, 0x28], [0xE0, 0x80, 0x80], [0xE2, 0x82],
    [0xED, 0xA0, 0x80], [0xF0, 0x80, 0x80, 0x80], [0xF4, 0x90, 0x80, 0x80], [0xF5, 0x80], [0xFF],
  ])
  func bytesThatAreNotUTF8StopTheCheck(bytes: [UInt8]) {
    let check = CharacterCheck([0x61] + bytes + [0x01], limit: 10)
    #expect(check.faults.map(\.fault) == [.notUTF8])
    #expect(check.faults.map(\.range) == [1..<2])
    #expect(check.isUnreadable)
  }

  @Test func aNullCharacterMakesTheFileUnreadable() {
    #expect(CharacterCheck([0x61, 0], limit: 10).isUnreadable)
    #expect(!CharacterCheck([0x61, 1], limit: 10).isUnreadable)
  }

  @Test func aByteOrderMarkIsOnlyAllowedFirst() {
    #expect(faults(Array("\u{FEFF}a\u{FEFF}".utf8)) == [.innerOrderMark])
  }

  @Test func theCheckStopsAtItsLimit() {
    #expect(CharacterCheck([UInt8](repeating: 1, count: 20), limit: 5).faults.count == 5)
  }

  @Test func everyCharacterIsDecodedAsTheStandardLibraryDoes() throws {
    // Every 97th code point: all lengths and all borders of planes at a bearable cost.
    for value in stride(from: UInt32(0xA0), through: 0x10FFFF, by: 97) {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let isAllowed = value != 0xFEFF && value != 0xFFFE && value != 0xFFFF
      #expect(faults(Array("a\(scalar)".utf8)).isEmpty == isAllowed)
    }
  }

  private func faults(_ bytes: [UInt8]) -> [Fault] {
    CharacterCheck(bytes, limit: 100).faults.map(\.fault)
  }
}
