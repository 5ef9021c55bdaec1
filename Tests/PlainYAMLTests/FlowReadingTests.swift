import PlainYAML
import Testing

/// Brackets; the cases follow the productions of YAML 1.2.2, section 7.4.
@Suite struct FlowReadingTests {
  @Test(arguments: [
    ("[]", "[]"),
    ("{}", "{}"),
    ("[a, b]", #"["a", "b"]"#),
    ("[a, b,]", #"["a", "b"]"#),
    ("[ a , b , ]", #"["a", "b"]"#),
    ("[a,b]", #"["a", "b"]"#),
    ("{a: b, c: d,}", #"{"a": "b", "c": "d"}"#),
    ("{a, b: , c:}", #"{"a": -, "b": -, "c": -}"#),
    ("{a :  b}", #"{"a": "b"}"#),
    ("{a b: c d}", #"{"a b": "c d"}"#),
    ("{\"a\":b, 'c':[d], \"e\" : f}", #"{"a": "b", "c": ["d"], "e": "f"}"#),
    ("[a: b, c]", #"[{"a": "b"}, "c"]"#),
    ("[\"a\":b, \"c\": , d:]", #"[{"a": "b"}, {"c": -}, {"d": -}]"#),
    ("[[a], {b: [c]}]", #"[["a"], {"b": ["c"]}]"#),
    ("{a: [b, c], d: {e: f}}", #"{"a": ["b", "c"], "d": {"e": "f"}}"#),
    ("[\n a, # c\n\n b\n]", #"["a", "b"]"#),
    ("{ # c\n  a: # c\n    b # c\n  , c: d }", #"{"a": "b", "c": "d"}"#),
    ("k: [a,\n b]", #"{"k": ["a", "b"]}"#),
    ("k: [\n # c\n# d\n\n a\n ]", #"{"k": ["a"]}"#),
    ("- [a,\n b]\n- c", #"[["a", "b"], "c"]"#),
    ("['a, b', \"c]\"]", #"["a, b", "c]"]"#),
    ("[a, \"b\n c\", 'd\n\n e']", #"["a", "b c", "d\ne"]"#),
  ])
  func bracketsAreReadAsTheyStand(text: String, value: String) {
    #expect(reading(text) == value)
  }

  @Test(arguments: [
    ("k: [a, , b]", "Y026 1:8"), ("k: [, a]", "Y026 1:5"), ("k: {,}", "Y026 1:5"),
    ("k: [a}", "Y026 1:6"), ("k: {a: b]", "Y026 1:9"), ("k: [a]]", "Y021 1:7"),
    ("k: [\"a\" b]", "Y026 1:9"), ("k: [\"a\"b]", "Y026 1:8"), ("k: {a: b: c}", "Y022 1:9"),
    ("k: [a: b: c]", "Y022 1:9"), ("k: [- a]", "Y026 1:5"), ("k: [? a : b]", "Y010 1:5"),
    ("k: {: a}", "Y020 1:5"), ("k: [: a]", "Y020 1:5"), ("k: {[a]: b}", "Y010 1:5"),
    ("k: [{a: b}: c]", "Y010 1:5"), ("k: [|, a]", "Y026 1:5"), ("k: [> a]", "Y026 1:5"),
    ("k: [%a]", "Y013 1:5"), ("k: [*a]", "Y007 1:5"), ("k: [a] b", "Y021 1:8"),
    ("k: [#a\n]", "Y027 1:5, Y028 2:1"), ("k: [a, #b\n ]", ""), ("k: [a,#b\n ]", "Y027 1:7"),
    ("k: {a:[b]}", "Y032 1:6"), ("k: {a:b}", "Y032 1:5"), ("k: {a: b, a: c}", "Y004 1:11"),
    ("k: {\"a\n b\": c}", "Y019 1:5"), ("k: {a\n b: c}", "Y019 1:5"),
    ("k: {a\n : b}", "Y019 2:2"), ("k: [\"a\"\n : b]", "Y019 2:2"), ("k: [a]#b", "Y027 1:7"),
    ("k: [&a b]", "Y006 1:5"), ("k: [!a b]", "Y008 1:5"), ("k: [&a , b]", "Y006 1:5"),
    ("k: [&a\n b]", "Y006 1:5"), ("k: {<<: *a}", "Y009 1:5"), ("k: {<<: a}", "Y009 1:5"),
  ])
  func mistakesAreReportedOnceAndCostOneEntry(text: String, places: String) {
    #expect(reading(text + "\nl: m").hasSuffix(#""l": "m"}"#))
    let found = reading(text + "\nl: m").prefix { $0 != "{" }
    #expect(found == (places.isEmpty ? "" : places + " "))
  }

  @Test func anOpenBracketCostsNoMoreThanItsEntry() {
    #expect(reading("a: [b, c\nd: e") == #"Y017 1:4 {"d": "e"}"#)
    #expect(reading("a: {b: c\nd: [1,\n 2]") == #"Y017 1:4 {"d": ["1", "2"]}"#)
    #expect(reading("- [a\n- b") == #"Y017 1:3 ["b"]"#)
    #expect(reading("a: [b, [c]") == "Y017 1:4 {}")
    #expect(reading("a: [b, [c") == "Y017 1:8 {}")
    #expect(reading("[a\n---\nb]") == "Y017 1:1 -")
  }

  @Test func theClosingBracketOfABrokenEntryBelongsToIt() {
    #expect(reading("a: [@b,\n  c\n]\nd: e") == #"Y013 1:5 {"d": "e"}"#)
  }

  @Test func linesIndentedTooLittleAreReportedOnce() {
    #expect(reading("a: [\n  b\n]\nc: d") == #"Y028 3:1 {"a": ["b"], "c": "d"}"#)
    #expect(reading("a: [b,\nc,\nd]\ne: f") == #"Y028 2:1 {"a": ["b", "c", "d"], "e": "f"}"#)
    #expect(reading("a: {\nb: c\n}\nd: e") == #"Y028 2:1 {"a": {"b": "c"}, "d": "e"}"#)
    #expect(reading("a: [b\nc]\nd: e") == #"Y028 2:1 {"a": ["b c"], "d": "e"}"#)
    #expect(reading("a: [\n\tb,\n\tc\n ]") == #"Y003 2:1 {"a": ["b", "c"]}"#)
    #expect(reading("a: [\n  \tb ]") == #"Y003 2:3 {"a": ["b"]}"#)
  }
}
