import PlainYAML
import Testing

@Suite struct LineReadingTests {
  @Test func commentsKeepTheirPlaces() {
    let text = "# top\na: 1 # one\n  # deep\n\nb: [x, # two\n  y]\n# end"
    let document = document(text)
    #expect(
      document.comments.map { document.text(of: $0) }
        == ["# top", "# one", "# deep", "# two", "# end"]
    )
    #expect(document.comments.map(\.range.lowerBound) == [0, 11, 19, 34, 45])
    #expect(messages(text).isEmpty)
  }

  @Test func everyKindOfLineBreakEndsALine() {
    #expect(reading("a: 1\rb: 2\r\nc: 3\n") == #"{"a": "1", "b": "2", "c": "3"}"#)
    #expect(reading("a: 1\r\r\nb: @\n") == #"Y013 3:4 {"a": "1"}"#)
  }

  @Test func otherSpacesOfUnicodeAreText() {
    #expect(reading("a:\u{A0}b: 1") == "{\"a:\u{A0}b\": \"1\"}")
    #expect(reading("a\u{2028}b: \u{85}c") == "{\"a\u{2028}b\": \"\u{85}c\"}")
  }

  @Test func tokensSayWhatTheyAre() {
    let document = document("\u{FEFF}a: 'b' # c\n- \n")
    #expect(
      document.tokens.map(\.kind) == [
        .byteOrderMark, .scalar, .indicator, .blank, .scalar, .blank, .comment, .lineBreak,
        .scalar, .blank, .lineBreak,
      ]
    )
  }
}
