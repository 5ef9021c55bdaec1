import Foundation
import Testing

@testable import Reports

@Suite struct DataBlockTests {
  @Test(arguments: [
    ("\"</script>\"", "\"\\u003c/script\\u003e\""), ("\"<!--\"", "\"\\u003c!--\""),
    ("\"a & b\"", "\"a \\u0026 b\""), ("{\n  \"a\": 1\n}\n", "{\n  \"a\": 1\n}\n"),
    ("\"\u{7F}\u{0}\"", "\"\\u007f\\u0000\""), ("\"é 🚲\"", "\"é 🚲\""),
  ])
  func nothingInItIsMarkup(json: String, expected: String) {
    #expect(DataBlock(json: json).text == expected)
  }

  @Test func aReaderOfJSONFindsTheSame() throws {
    let text = "</script><!-- & ]]> \"quoted\" \u{2028} עיר"
    let json = String(decoding: try JSONEncoder().encode([text]), as: UTF8.self)
    let read = try JSONDecoder().decode([String].self, from: Data(DataBlock(json: json).text.utf8))
    #expect(read == [text])
  }
}
