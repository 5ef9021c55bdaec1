import PlainYAML
import Testing

/// Blocks of text; the cases follow the productions of YAML 1.2.2, section 8.1.
@Suite struct BlockTextReadingTests {
  @Test(arguments: [
    ("k: |\n  a\n  b\n", "a\nb\n"),
    ("k: |-\n  a\n  b\n\n", "a\nb"),
    ("k: |+\n  a\n\n \n", "a\n\n\n"),
    ("k: |\n  a", "a"),
    ("k: |+\n  a", "a"),
    ("k: |\n", ""),
    ("k: |", ""),
    ("k: |+\n\n\n", "\n\n"),
    ("k: |-\n\n\n", ""),
    ("k: | # comment\n a\n", "a\n"),
    ("k: |\n  # text\n  a # text\n", "# text\na # text\n"),
    ("k: |\n  a\n # comment\n", "a\n"),
    ("k: |\n\n  a\n\n   b  \n", "\na\n\n b  \n"),
    ("k: |2\n   a\n  b\n", " a\nb\n"),
    ("k: |1-\n  a\n", " a"),
    ("k: |-1\n  a\n", " a"),
    ("k: |1\n   \n", "  \n"),
    ("k: |\n  a\n     \n  b\n", "a\n   \nb\n"),
    ("k: |\n \ta\n", "\ta\n"),
    ("k: |\r\n  a\r\n  b\r\n", "a\nb\n"),
    ("k: |\r  a\r  b\r", "a\nb\n"),
    ("k:\n  |\n  a\n", "a\n"),
    ("k: |\n  - a\n  b: c\n", "- a\nb: c\n"),
  ])
  func linesOfALiteralBlockStayApart(text: String, value: String) {
    #expect(document(text).root.entries?.first?.value.scalar?.text == value)
    #expect(messages(text).isEmpty)
  }

  @Test(arguments: [
    ("k: >\n  a\n  b\n", "a b\n"),
    ("k: >\n  a\n\n  b\n\n\n  c\n", "a\nb\n\nc\n"),
    ("k: >\n\n  a\n", "\na\n"),
    ("k: >-\n  a\n  b\n\n", "a b"),
    ("k: >+\n  a\n  b\n\n", "a b\n\n"),
    ("k: >\n  a\n   b\n  c\n", "a\n b\nc\n"),
    ("k: >\n  a\n  \tb\n  c\n", "a\n\tb\nc\n"),
    ("k: >\n  a\n\n   b\n\n\n  c\n", "a\n\n b\n\n\nc\n"),
    ("k: >\n \n  a\n", "\na\n"),
    ("k: >\n  a  \n  b\n", "a   b\n"),
    ("k: >\n  a\n     \n  b\n", "a\n   \nb\n"),
  ])
  func linesOfAFoldedBlockAreJoined(text: String, value: String) {
    #expect(document(text).root.entries?.first?.value.scalar?.text == value)
    #expect(messages(text).isEmpty)
  }

  @Test func blocksEndWhereTheirIndentationDoes() {
    #expect(reading("k: |\n  a\nl: b") == #"{"k": "a\n", "l": "b"}"#)
    #expect(reading("k: |\nl: b") == #"{"k": "", "l": "b"}"#)
    #expect(reading("- |\n a\n- b") == #"["a\n", "b"]"#)
    #expect(reading("- - |\n   a\n  - b") == #"[["a\n", "b"]]"#)
    #expect(reading("--- |\na\n---") == #"Y012 3:1 "a\n""#)
    #expect(reading("--- |\na\n...\n") == #""a\n""#)
    #expect(reading(">\na\nb\n") == #""a b\n""#)
    #expect(reading("l:\n- |\n a\n- b") == #"{"l": ["a\n", "b"]}"#)
  }

  @Test func aWrongHeaderIsReported() {
    #expect(reading("k: >= 25\nl: b") == #"Y024 1:4 {"l": "b"}"#)
    #expect(reading("k: |0\n  a\nl: b") == #"Y024 1:4 {"l": "b"}"#)
    #expect(reading("k: |12\n  a\nl: b") == #"Y024 1:4 {"l": "b"}"#)
    #expect(reading("k: |-+\n  a\nl: b") == #"Y024 1:4 {"l": "b"}"#)
    #expect(reading("k: | a\n  b\nl: b") == #"Y024 1:6 {"l": "b"}"#)
    #expect(reading("k: |#c\n  b\nl: b") == #"Y024 1:4 {"l": "b"}"#)
    #expect(reading("|1\n a") == #"Y024 1:1 "a""#)
  }

  @Test func indentationThatReadersWouldGuessIsReported() {
    #expect(reading("k: |\n    \n  a\nl: b") == #"Y025 3:3 {"k": "\na\n", "l": "b"}"#)
    #expect(reading("k: |\n  a\n b\nl: c") == #"Y005 3:2 {"k": "a\n", "l": "c"}"#)
    #expect(reading("k: |\n\t\nl: c") == #"Y003 2:1 {"k": "", "l": "c"}"#)
    #expect(reading("k: |\n  a\n\t\nl: c") == #"Y003 3:1 {"k": "a\n", "l": "c"}"#)
    #expect(reading("k: |\n\ta\nl: c") == #"Y003 2:1 {"k": "", "l": "c"}"#)
    #expect(reading("k: |\n  a\n   ") == #"Y033 3:4 {"k": "a\n "}"#)
    #expect(reading("k: |+\n  a\n ") == #"Y033 3:2 {"k": "a\n\n"}"#)
    #expect(reading("k: |\n  a\n ") == #"{"k": "a\n"}"#)
  }

  @Test func theHeaderCommentAndTheTextAreTokensOfTheirOwn() {
    let document = document("k: |- # c\n  a\n  b\n\nl: m\n")
    let texts = document.tokens.map { document.text(of: $0) }
    #expect(
      texts == [
        "k", ":", " ", "|-", " ", "# c", "\n", "  a\n  b", "\n", "\n", "l", ":", " ", "m", "\n",
      ]
    )
    #expect(document.root.entries?.first?.value.range == 3..<17)
  }
}
