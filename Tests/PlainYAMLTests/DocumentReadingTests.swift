import PlainYAML
import Testing

@Suite struct DocumentReadingTests {
  @Test(arguments: [
    ("", "-"), ("\n\n", "-"), ("# only a comment", "-"), ("---", "-"), ("---\n...\n", "-"),
    ("...\n", "-"), ("\u{FEFF}", "-"), ("  ", "-"), ("\t\n", "-"),
    ("---\na: 1", #"{"a": "1"}"#), ("# c\n---\na: 1\n...\n# d\n", #"{"a": "1"}"#),
    ("--- a", #""a""#), ("--- 'a'\n", #""a""#), ("--- [a]\n... # c\n", #"["a"]"#),
    ("--- # c\na", #""a""#), ("\u{FEFF}a: 1", #"{"a": "1"}"#), ("a\n...\n...\n", #""a""#),
    ("a: ---\nb: ...", #"{"a": "---", "b": "..."}"#), ("---a: 1", #"{"---a": "1"}"#),
    ("a\n%b", #""a %b""#),
  ])
  func markersAndCommentsAroundOneDocumentAreFine(text: String, value: String) {
    #expect(reading(text) == value)
  }

  @Test(arguments: [
    ("a: 1\n---\nb: @\n---\nc", #"Y012 2:1 {"a": "1"}"#),
    ("---\n---\n", "Y012 2:1 -"),
    ("a: 1\n...\nb: 2\n", #"Y012 3:1 {"a": "1"}"#),
    ("a: 1\n... b\n", #"Y021 2:5 {"a": "1"}"#),
    ("%YAML 1.2\n---\na", #"Y011 1:1 "a""#),
    ("%a\n%b\n---\nc", #"Y011 1:1, Y011 2:1 "c""#),
    ("a # b\nc\nd", #"Y005 2:1 "a""#),
    ("[a]\nb: 1\nc: 2", #"Y005 2:1 ["a"]"#),
    (" a: 1\nb: 2\nc: 3", #"Y005 2:1 {"a": "1"}"#),
  ])
  func anythingElseIsReportedOnce(text: String, value: String) {
    #expect(reading(text) == value)
  }
}
