import PlainYAML
import Testing

/// Texts without quotes; the cases follow the productions of YAML 1.2.2, section 7.3.3.
@Suite struct PlainReadingTests {
  @Test(arguments: [
    ("a", #""a""#),
    ("a b  c  ", #""a b  c""#),
    ("-1", #""-1""#),
    ("?x", #""?x""#),
    (":x", #"":x""#),
    ("::", #"{":": -}"#),
    ("a:b", #""a:b""#),
    ("a#b", #""a#b""#),
    ("a #b", #""a""#),
    ("http://example.org/a?b=c#d", #""http://example.org/a?b=c#d""#),
    ("a 'b' \"c\"", #""a 'b' "c"""#),
    ("a, b] } c", #""a, b] } c""#),
    ("x%@`&*!|>", #""x%@`&*!|>""#),
    ("no", #""no""#),
    ("12:30", #""12:30""#),
    ("tab\tinside\t", #""tab\tinside""#),
    ("trend >= 25% and volume >= 20", #""trend >= 25% and volume >= 20""#),
  ])
  func aLineIsReadAsItStands(text: String, value: String) {
    #expect(reading(text) == value)
  }

  @Test(arguments: [
    ("a\nb", #""a b""#),
    ("a  \n  b", #""a b""#),
    ("a\n\nb", #""a\nb""#),
    ("a\n\n\n  b\n c", #""a\n\nb c""#),
    ("a\r\nb\rc", #""a b c""#),
    ("a\n\tb", #""a b""#),
    ("a\n \t \nb", #""a\nb""#),
    ("a\n-b\n:c", #""a -b :c""#),
    ("k: a\n  b\n c", #"{"k": "a b c"}"#),
    ("k:\n  a\n b", #"{"k": "a b"}"#),
    ("- a\n b", #"["a b"]"#),
    ("[a\n b,\n c\n\n d]", #"["a b", "c\nd"]"#),
  ])
  func linesAreFolded(text: String, value: String) {
    #expect(reading(text) == value)
  }

  @Test func aCommentEndsAText() {
    #expect(reading("k: a # c\n# d\nl: b") == #"{"k": "a", "l": "b"}"#)
    #expect(reading("k: a # c\n  b\nl: c") == #"Y005 2:3 {"k": "a", "l": "c"}"#)
    #expect(reading("k: a\n  # c\n  b\nl: c") == #"Y005 3:3 {"k": "a", "l": "c"}"#)
  }

  @Test func bracketsAreNarrowerThanBlocks() {
    #expect(reading("[a b, c:d, -e, :f, ?g]") == #"["a b", "c:d", "-e", ":f", "?g"]"#)
    #expect(reading("[a#b, c #]\n ]") == #"["a#b", "c"]"#)
    #expect(reading("k: [a[0]]") == "Y026 1:6 {}")
    #expect(reading("k: [-]") == "Y026 1:5 {}")
  }

  @Test func anItemIndentedOneStepTooFarIsNotJoined() {
    #expect(reading("l:\n - a\n   - b\n   - c\n - d") == #"Y023 3:4 {"l": ["d"]}"#)
    #expect(reading("l: a\n  - b\nm: c") == #"Y023 2:3 {"m": "c"}"#)
    #expect(reading("l:\n  a\n  - b\nm: c") == #"Y023 3:3 {"m": "c"}"#)
    #expect(reading("a\n- b") == "Y023 2:1 -")
  }

  @Test func aKeyInsideATextIsReported() {
    #expect(reading("a: b: c\nd: e") == #"Y022 1:4 {"d": "e"}"#)
    #expect(reading("a: b\n  c: d\ne: f") == #"Y022 2:3 {"e": "f"}"#)
    #expect(reading("- a\n  b: c\n- d") == #"Y030 1:3 [{"b": "c"}, "d"]"#)
    #expect(reading("- a\n   b: c\n- d") == #"Y022 2:4 ["d"]"#)
  }

  @Test func aTextAboveKeysIsALineWithoutAColon() {
    #expect(reading("just text\nk: a\nl: b") == #"Y030 1:1 {"k": "a", "l": "b"}"#)
    #expect(reading("m:\n  just text\n  k: a") == #"Y030 2:3 {"m": {"k": "a"}}"#)
  }

  @Test func aTabIsNoIndentation() {
    #expect(reading("k: a\n\tb\nl: c") == #"Y003 2:1 {"k": "a", "l": "c"}"#)
    #expect(reading("k: a\n \tb\nl: c") == #"{"k": "a b", "l": "c"}"#)
    #expect(reading("k: a\n\t\n b\nl: c") == #"Y003 2:1 {"k": "a\nb", "l": "c"}"#)
  }
}
