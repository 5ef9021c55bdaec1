import Diagnostics
import PlainYAML
import Testing

@Suite struct PrintedDocumentTests {
  @Test(arguments: SpecimenFiles.all)
  func printingGivesTheFileBack(text: String) {
    #expect(document(text).printed == Array(text.utf8))
    #expect(
      document("\u{FEFF}" + text.replacing("\n", with: "\r\n")).printed.count > text.utf8.count
    )
  }

  @Test func filesThatCannotBeReadAreGivenBackToo() {
    for bytes: [UInt8] in [[0xFF, 0xFE, 0x00], [0x61, 0x00, 0x62], [0x80], [], [0x0D]] {
      let source = SourceText(name: "a", bytes: bytes)
      #expect(YAMLParser.parse(source).document.printed == bytes)
    }
  }
}
