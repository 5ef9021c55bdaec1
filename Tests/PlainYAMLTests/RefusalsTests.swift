import PlainYAML
import Testing

@Suite struct RefusalsTests {
  @Test func anAnchorOrTagIsReportedAndWhatFollowsIsRead() {
    #expect(reading("a: &x\n  b: 1\n  c: 2") == #"Y006 1:4 {"a": {"b": "1", "c": "2"}}"#)
    #expect(reading("a: !!map\n  b: 1\nc: 2") == #"Y008 1:4 {"a": {"b": "1"}, "c": "2"}"#)
    #expect(reading("- &a x\n- !b 'y'") == #"Y006 1:3, Y008 2:3 ["x", "y"]"#)
    #expect(reading("--- !!map\na: 1") == #"Y008 1:5 {"a": "1"}"#)
  }

  @Test func aTextThatBeginsWithAnIndicatorIsReportedOnce() {
    for text in ["&a > 3", "!(a, b)", "!a > b", "*a, b", "*a[0]", "@a: b", "%a b", "`a`", "! @"] {
      let found = reading("k: \(text)\nl: m")
      #expect(found.hasSuffix(#""l": "m"}"#))
      #expect(found.prefix { $0 != "{" }.split(separator: "Y").count == 1, "\(text): \(found)")
    }
  }

  @Test func anAliasBombIsRefusedAtOnce() {
    var text = "a: &a [x, x]\n"
    for (last, next) in zip("abcdefgh", "bcdefghi") {
      text += "\(next): &\(next) [*\(last), *\(last), *\(last)]\n"
    }
    #expect(reading(text).hasSuffix(#" {"a": ["x", "x"]}"#))
  }
}
