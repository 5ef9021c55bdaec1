import Diagnostics
import Testing

@testable import PlainYAML

@Suite struct YAMLReaderTests {
  @Test func takingMovesForwardOnly() {
    var reader = YAMLReader(source: SourceText(name: "a", text: "abc"), limits: .standard)
    reader.take(.scalar, to: 2)
    reader.take(.blank, to: 1)
    reader.take(.comment, to: 3)
    #expect(reader.tokens.map(\.range) == [0..<2, 2..<3])
    #expect(reader.current == YAMLByte.end)
  }

  @Test func theFileMayHoldAMillionValues() {
    var limits = YAMLLimits.standard
    limits.nodes = 4
    #expect(reading(Array("[a, b, c]".utf8), limits: limits) == #"["a", "b", "c"]"#)
    #expect(reading(Array("[a, b, c, d]\n".utf8), limits: limits) == #"Y041 1:1 -"#)
    #expect(
      reading(Array("a: 1\nb: 2\nc: 3\nd: 4\ne: 5\nf: 6\n".utf8), limits: limits)
        == #"Y041 5:1 {"a": "1", "b": "2", "c": "3", "d": "4"}"#
    )
    #expect(limits.nodes < YAMLLimits.standard.nodes)
  }

  @Test func aFileOfTooManyTokensIsGivenUp() {
    var limits = YAMLLimits.standard
    limits.tokens = 6
    let bytes = Array("a: 1\nb: 2\nc: [3, 4]\n".utf8)
    #expect(reading(bytes, limits: limits).hasPrefix("Y043 2:2 "))
  }

  @Test(arguments: SpecimenFiles.all)
  func aLimitMayBeReachedAnywhere(text: String) {
    let source = SourceText(name: "a", text: text)
    for count in 0..<80 {
      for limits in [
        Self.limits(\.tokens, count), Self.limits(\.nodes, count), Self.limits(\.depth, count),
      ] {
        let document = YAMLParser.parse(source, limits: limits).document
        #expect(document.printed == source.bytes)
        #expect(document.tokens.allSatisfy { !$0.range.isEmpty })
      }
    }
  }

  private static func limits(_ limit: WritableKeyPath<YAMLLimits, Int>, _ count: Int) -> YAMLLimits
  {
    var limits = YAMLLimits.standard
    limits[keyPath: limit] = count
    return limits
  }
}
