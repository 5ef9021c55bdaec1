import Testing

@testable import Evidence

@Suite struct CSVDelimiterFinderTests {
  private func delimiter(of text: String, limit: Int = 1000, pieces: Int = 1000) -> Character {
    var finder = CSVDelimiterFinder(limit: limit)
    let bytes = Array(text.utf8)
    for start in stride(from: 0, to: bytes.count, by: pieces) {
      finder.look(at: bytes[start..<min(bytes.count, start + pieces)])
    }
    return Character(Unicode.Scalar(finder.delimiter))
  }

  @Test(arguments: [
    ("a,b,c\n1;2;3;4;5\n", ","),
    ("a;b;c\n1,2,3,4\n", ";"),
    ("a\tb\n", "\t"),
    ("a", ","),
    ("", ","),
    ("a,b;c\n", ","),
    ("a;b\tc\n", ";"),
    ("name, long;b;c\n", ";"),
    ("\"a,b,c,d\";e\n", ";"),
    ("\"a,\"\"b\"\",c\";e;f\n", ";"),
    ("\"a\n,,,,\";b\n", ";"),
    ("height 5\",a,b\n;;;;\n", ","),
    ("\n \r\n\na;b\n", ";"),
    ("\u{FEFF}\"a,b,c\";d\n", ";"),
    ("\"a;b\n,,,,,", ";"),
    ("a\t\"x,;\t, name\"\"", "\t"),
    ("\"a;b;c\"\n", ","),
  ])
  func mostFrequentOutsideQuotesWins(text: String, expected: Character) {
    #expect(delimiter(of: text) == expected)
    #expect(delimiter(of: text, pieces: 1) == expected)
  }

  @Test func headerWithoutEndIsGivenUp() {
    #expect(delimiter(of: "a;b,,,,,,,,", limit: 3) == ";")
    var finder = CSVDelimiterFinder(limit: 3)
    finder.look(at: Array("abcd".utf8))
    #expect(finder.isDone)
  }
}
