import Testing

@testable import PlainYAML

@Suite struct YAMLByteTests {
  @Test func onlySpacesAndTabsAreBlanks() {
    #expect((0...255).filter { UInt8($0).isBlank } == [0x09, 0x20])
  }

  @Test func linesEndAtBreaksAndTheEndOfTheFile() {
    #expect((0...255).filter { UInt8($0).isLineEnd } == [0x00, 0x0A, 0x0D])
    #expect((0...255).filter { UInt8($0).isBlankOrLineEnd } == [0x00, 0x09, 0x0A, 0x0D, 0x20])
  }

  @Test func flowIndicatorsAreCommaAndBrackets() {
    let found = (0...255).map(UInt8.init).filter(\.isFlowIndicator)
    #expect(String(decoding: found, as: UTF8.self) == ",[]{}")
    let closing = found.filter(\.isClosingBracket)
    #expect(String(decoding: closing, as: UTF8.self) == "]}")
  }
}
