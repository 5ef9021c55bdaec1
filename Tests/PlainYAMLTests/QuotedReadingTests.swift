import PlainYAML
import Testing

/// Texts in quotes; the cases follow YAML 1.2.2, sections 5.7, 7.3.1 and 7.3.2.
@Suite struct QuotedReadingTests {
  @Test(arguments: [
    ("''", #""""#),
    ("'a'", #""a""#),
    ("'it''s'", #""it's""#),
    ("''''", #""'""#),
    (#"'a\nb "c"'"#, #""a\nb "c"""#),
    ("' a '", #"" a ""#),
    ("'a\n b'", #""a b""#),
    ("'a \n\n\t b'", #""a\nb""#),
    ("'\n a\n '", #"" a ""#),
    ("'a # b: - c'", #""a # b: - c""#),
  ])
  func singleQuotesHoldEverythingButThemselves(text: String, value: String) {
    #expect(reading(text) == value)
  }

  @Test(arguments: [
    (#""""#, ""),
    (#""\0\a\b\t\n\v\f\r\e""#, "\u{0}\u{7}\u{8}\t\n\u{B}\u{C}\r\u{1B}"),
    (#""\ \"\/\\\N\_\L\P""#, " \"/\\\u{85}\u{A0}\u{2028}\u{2029}"),
    ("\"\\\t\"", "\t"),
    (#""\x41\u00e9\u20AC\U0001F600""#, "Aé€😀"),
    (#""'it''s'""#, "'it''s'"),
    ("\" a \n \n b\\\n  c\\\n\n  d \"", " a\nbc\nd "),
    ("\"a \\\n  \\ b\"", "a  b"),
    ("\"a\\t \n b\\ \n c\"", "a\t b  c"),
    ("\"\n\n\n a\"", "\n\na"),
    ("\"a\r\n b\r c\"", "a b c"),
    ("\" \n \"", " "),
  ])
  func doubleQuotesHoldEscapes(text: String, value: String) {
    #expect(document(text).root.scalar?.text == value)
    #expect(messages(text).isEmpty)
    #expect(document(text).root.scalar?.style == .doubleQuoted)
  }

  @Test(arguments: [
    (#""\q""#, "Y014 1:2"), (#""\x4""#, "Y014 1:2"), (#""\xg0""#, "Y014 1:2"),
    (#""\u00""#, "Y014 1:2"), (#""\é""#, "Y014 1:2"), (#""\'""#, "Y014 1:2"),
    (#""\uD800""#, "Y015 1:2"), (#""\uDFFF""#, "Y015 1:2"), (#""\U00110000""#, "Y015 1:2"),
    (#""\UFFFFFFFF""#, "Y015 1:2"), (#""\uD83D\uDE00""#, "Y015 1:2"),
    (#""a\q \q""#, "Y014 1:3, Y014 1:6"),
  ])
  func badEscapesAreReported(text: String, places: String) {
    #expect(reading(text).hasPrefix(places + " "))
    #expect(reading("k: \(text)\nl: b").contains(#""l": "b""#))
  }

  @Test func anOpenQuoteCostsNoMoreThanItsEntry() {
    #expect(reading("a: \"b\nc: d") == #"Y016 1:4 {"c": "d"}"#)
    #expect(reading("a: 'b\n- c") == #"Y016 1:4, Y029 2:1 {}"#)
    #expect(reading("- 'a\n- b") == #"Y016 1:3 ["b"]"#)
    #expect(reading("a:\n  b: \"c\n  d: e\nf: g") == #"Y016 2:6 {"a": {"d": "e"}, "f": "g"}"#)
    #expect(reading("a: \"b") == "Y016 1:4 {}")
    #expect(reading("a: \"b\\") == "Y016 1:4 {}")
    #expect(reading("\"a\n---\nb\"") == "Y016 1:1 -")
    #expect(reading("'a\n... b\n'") == "Y016 1:1 -")
  }

  @Test func furtherLinesMustBeIndented() {
    #expect(reading("a: \"b\n  c\"") == #"{"a": "b c"}"#)
    #expect(reading("a: \"b\nc\"\nd: e") == #"Y028 2:1 {"a": "b c", "d": "e"}"#)
    #expect(reading("a: \"b\n\tc\"\nd: e") == #"Y003 2:1 {"a": "b c", "d": "e"}"#)
    #expect(reading("a: 'b\n\t\n  c'") == #"Y003 2:1 {"a": "b\nc"}"#)
    #expect(reading("\"a\nb\"") == #""a b""#)
  }

  @Test func textBehindQuotesIsRefused() {
    #expect(reading("a: \"b\" c\nd: e") == #"Y021 1:8 {"d": "e"}"#)
    #expect(reading("a: 'b'c\nd: e") == #"Y021 1:7 {"d": "e"}"#)
    #expect(reading("a: \"b\"#c\nd: e") == #"Y027 1:7 {"a": "b", "d": "e"}"#)
    #expect(reading("a: \"b\" #c\nd: e") == #"{"a": "b", "d": "e"}"#)
  }
}
