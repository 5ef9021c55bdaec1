import Diagnostics
import Testing

@testable import Precedence

@Suite struct RecordTextTests {
  private func readable(_ text: String) -> String {
    RecordText(SourceText(name: "r", text: text)).readable.text
  }

  @Test func `two surrogates are one character`() {
    #expect(readable(#""\ud83d\ude00 \uD83D\uDE00""#) == "\"\u{1F600} \u{1F600}\"")
    #expect(readable(#""\udbff\udfff""#) == "\"\u{10FFFF}\"")
  }

  @Test func `one surrogate stays what it is, and so does a backslash before one`() {
    for text in [
      #""\ud83d""#, #""\ude00\ud83d""#, #""\\ud83d\ude00""#, #""\ud83d\u0041""#, #""\ud83d\ud83d""#,
      "\"\\", "\\u", #"\ud83"#, #""\u+123\ude00""#,
    ] {
      #expect(readable(text) == text)
    }
  }

  @Test func `characters that YAML refuses are escaped`() {
    #expect(readable("\"\u{7f}\u{80}\u{9f}\u{feff}\"") == #""\u007f\u0080\u009f\ufeff""#)
    #expect(readable("\"\u{fffe}\u{ffff}\u{a0}\u{2028}é\"") == "\"\\ufffe\\uffff\u{a0}\u{2028}é\"")
    #expect(readable("\u{feff}{}") == "\u{feff}{}")
  }

  @Test func `tabs of the indentation become blanks`() {
    #expect(readable("{\n\t\t\"a\\t\": 1}") == "{\n  \"a\\t\": 1}")
  }

  @Test func `what is not UTF-8 stays for the reader to find`() {
    let bytes: [UInt8] = [0x22, 0xC2, 0xEF, 0xBF, 0x5C, 0xFF]
    #expect(RecordText(SourceText(name: "r", bytes: bytes)).readable.bytes == bytes)
    #expect(RecordText(SourceText(name: "r", bytes: [0xC2])).readable.bytes == [0xC2])
  }
}
