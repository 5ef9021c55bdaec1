import PlainYAML
import Testing

@Suite struct YAMLLimitsTests {
  @Test func theStandardLimitsAreThoseOfTheReference() {
    #expect(YAMLLimits.standard.bytes == 67_108_864)
    #expect(YAMLLimits.standard.depth == 100)
    #expect(YAMLLimits.standard.nodes == 1_000_000)
  }

  @Test func aHundredLevelsAreReadAndNoMore() {
    for (open, close) in [("[", "]"), ("{a: ", "}"), ("[a: ", "]")] {
      let levels = open == "[a: " ? 50 : 100
      let deepest =
        String(repeating: open, count: levels) + "x" + String(repeating: close, count: levels)
      #expect(messages(deepest).isEmpty)
      #expect(reading("a: \(open)\(deepest)\(close)\nb: 1").hasPrefix("Y040 "))
      #expect(reading("a: \(open)\(deepest)\(close)\nb: 1").hasSuffix(#" {"b": "1"}"#))
    }
    #expect(messages(String(repeating: "- ", count: 100) + "x").isEmpty)
    #expect(reading(String(repeating: "- ", count: 101) + "x").hasPrefix("Y040 1:201 "))
  }

  @Test func tenThousandLevelsAreOneFinding() {
    #expect(reading(repeated("[", bytes: 10_000)) == "Y040 1:101 -")
    #expect(reading(repeated("{a: ", bytes: 10_000)) == "Y040 1:401 -")
    #expect(reading(repeated("- ", bytes: 20_000)).hasPrefix("Y040 1:201 "))
    let steps = (0..<300).map { String(repeating: " ", count: $0) + "a:\n" }.joined()
    #expect(reading(steps).hasPrefix("Y040 101:101 "))
  }

  @Test func aFileThatIsTooLargeIsNotRead() {
    var limits = YAMLLimits.standard
    limits.bytes = 3
    #expect(reading(Array("a: 1".utf8), limits: limits) == "Y042 1:1 -")
    #expect(reading(Array("abc".utf8), limits: limits) == #""abc""#)
  }
}
