import PlainYAML
import Testing

@Suite struct BlockReadingTests {
  @Test(arguments: [
    ("a:\n  b", #"{"a": "b"}"#),
    ("a:\n\n  # c\n  b", #"{"a": "b"}"#),
    ("a: # c\n  'b'", #"{"a": "b"}"#),
    ("a:\n  [b]", #"{"a": ["b"]}"#),
    ("a:\n  b:\n    c: d\n  e: f", #"{"a": {"b": {"c": "d"}, "e": "f"}}"#),
    ("a:\nb: c", #"{"a": -, "b": "c"}"#),
    ("a:\n- b\n- c\nd: e", #"{"a": ["b", "c"], "d": "e"}"#),
    ("a:\n  - b\nd: e", #"{"a": ["b"], "d": "e"}"#),
    ("- a: b\n  c: d\n- e", #"[{"a": "b", "c": "d"}, "e"]"#),
    ("-   a: b\n    c: d", #"[{"a": "b", "c": "d"}]"#),
    ("- - a\n  - b\n- c", #"[["a", "b"], "c"]"#),
    ("- - - a", #"[[["a"]]]"#),
    ("- a:\n  - b\n  c: d", #"[{"a": ["b"], "c": "d"}]"#),
    ("-\n  a: b\n-\n- - c", #"[{"a": "b"}, -, ["c"]]"#),
    ("-\ta", #"["a"]"#),
    ("  a: b\n  c: d", #"{"a": "b", "c": "d"}"#),
  ])
  func nestingFollowsIndentation(text: String, value: String) {
    #expect(reading(text) == value)
    #expect(reading(text + "\n") == value)
    #expect(reading(text.replacing("\n", with: "\r\n")) == value)
  }

  @Test func aTabCannotPlaceACollection() {
    #expect(reading("-\ta: b\n- c") == #"Y003 1:2 ["c"]"#)
    #expect(reading("- \t- b\n- c") == #"Y003 1:2 ["c"]"#)
    #expect(reading("a:\n\tb: c\n\td: e\nf: g") == #"Y003 2:1 {"a": -, "f": "g"}"#)
    #expect(reading("a:\n  \tb: c\nf: g") == #"Y003 2:3 {"a": -, "f": "g"}"#)
    #expect(reading("a: b\n\t# c\n\t\nd: e") == #"{"a": "b", "d": "e"}"#)
  }

  @Test func aListNeedsALineOfItsOwn() {
    #expect(reading("a: - b\nc: d") == #"Y031 1:4 {"c": "d"}"#)
    #expect(reading("a: -\nc: d") == #"Y031 1:4 {"c": "d"}"#)
    #expect(reading("--- a: b") == "Y031 1:5 -")
    #expect(reading("--- - b") == "Y031 1:5 -")
  }

  @Test func siblingsOfABrokenFirstKeyAreRead() {
    #expect(reading("a:\n  @b: 1\n  c: 2\nd: 3") == #"Y013 2:3 {"a": {"c": "2"}, "d": "3"}"#)
    #expect(reading("- *x : 1\n  c: 2\n- d") == #"Y007 1:3 [{"c": "2"}, "d"]"#)
  }
}
