import PlainYAML
import Testing

@Suite struct KeyReadingTests {
  @Test(arguments: [
    ("a: b", #"{"a": "b"}"#),
    ("a b : c", #"{"a b": "c"}"#),
    ("'a': b", #"{"a": "b"}"#),
    ("\"a\\n\" : b", #"{"a\n": "b"}"#),
    ("'': b", #"{"": "b"}"#),
    ("a:b: c", #"{"a:b": "c"}"#),
    ("a#b: c", #"{"a#b": "c"}"#),
    ("a, [b]: c", #"{"a, [b]": "c"}"#),
    ("-a: b", #"{"-a": "b"}"#),
    ("'<<': a", #"{"<<": "a"}"#),
    ("a:\tb", #"{"a": "b"}"#),
    ("a:", #"{"a": -}"#),
    ("1: a", #"{"1": "a"}"#),
  ])
  func aKeyIsATextOnOneLine(text: String, value: String) {
    #expect(reading(text) == value)
  }

  @Test(arguments: [
    ("a\n b: c", "Y022 2:2"), ("'a\n b': c", "Y019 1:1"), ("[a]: b", "Y010 1:1"),
    ("{a: b}: c", "Y010 1:1"), ("? a", "Y010 1:1"), ("? a\n: b", "Y010 1:1"), (": a", "Y020 1:1"),
    ("*a : b", "Y007 1:1"), ("&a b: c", "Y006 1:1"), ("!a b: c", "Y008 1:1"),
    ("<<: *a", "Y009 1:1"), ("@a: b", "Y013 1:1"), ("|a: b", "Y024 1:1"),
    ("\"a\":b", "Y032 1:4"), ("'a' b: c", "Y021 1:5"),
  ])
  func aWrongFirstKeyIsReportedOnce(text: String, place: String) {
    #expect(reading(text).prefix(place.count + 1) == place + " ")
  }

  @Test(arguments: [
    ("'a\n  b': c", "Y019 2:1"), ("[a]: b", "Y010 2:1"), ("{a: b}: c", "Y010 2:1"),
    ("? a\n: b", "Y010 2:1"), (": a", "Y020 2:1"), ("*a : b", "Y007 2:1"), ("@a: b", "Y013 2:1"),
    ("|a: b", "Y030 2:1"), ("\"a\":b", "Y030 2:1"), ("'a' b: c", "Y030 2:1"), ("a", "Y030 2:1"),
    ("<<: *a", "Y009 2:1"), ("&a", "Y006 2:1"), ("[a", "Y017 2:1"), ("]", "Y026 2:1"),
  ])
  func aWrongKeyCostsNoMoreThanItsEntry(text: String, place: String) {
    let found = reading("first: 1\n\(text)\nlast: 2")
    #expect(found.hasPrefix(place + #" {"first": "1", "#))
    #expect(found.hasSuffix(#""last": "2"}"#))
  }

  @Test func aKeyHasAtMost1024CharactersUpToItsColon() {
    let longest = String(repeating: "é", count: 1024)
    #expect(reading("\(longest): a") == "{\"\(longest)\": \"a\"}")
    #expect(reading("\(longest) : a").hasPrefix("Y018 1:1 "))
    #expect(reading("a: 1\n\(longest)x: a").hasPrefix("Y018 2:1 "))
    #expect(reading("{\(longest)x: a}").hasPrefix("Y018 1:2 "))
  }
}
