import Diagnostics
import PlainYAML
import Testing

@Suite struct YAMLParserTests {
  @Test func theExampleOfTheDesignIsRead() {
    let text = """
      format: 1
      measures:                         # what each candidate must bring
        volume:    {unit: crimes}
        concern:   {unit: level, of: 5, missing: neutral}
      matrix:
        cells:
          Very high: [Medium, High]
          Low:       [Low, Low]
      rules:
        rising_fast:
          when: trend >= 25% and volume >= 100
          because: up {trend} on a base of {last_year}
      """
    #expect(
      reading(text)
        == #"{"format": "1", "measures": {"volume": {"unit": "crimes"}, "#
        + #""concern": {"unit": "level", "of": "5", "missing": "neutral"}}, "#
        + #""matrix": {"cells": {"Very high": ["Medium", "High"], "Low": ["Low", "Low"]}}, "#
        + #""rules": {"rising_fast": {"when": "trend >= 25% and volume >= 100", "#
        + #""because": "up {trend} on a base of {last_year}"}}}"#
    )
  }

  @Test func filesThatAreNoTextAreRefusedWhole() {
    #expect(reading([0xFF, 0xFE, 0x61, 0x00]) == "Y001 1:1 -")
    #expect(reading([0x61, 0x0A, 0x62, 0xE9, 0x0A]) == "Y001 2:2 -")
    #expect(reading([0x61, 0x0A, 0x00, 0x0A]) == "Y002 2:1 -")
  }

  @Test func controlCharactersDoNotHideOtherMistakes() {
    #expect(
      reading("a: \u{1}\nb: @c\nd: e") == "Y002 1:4, Y013 2:4 {\"a\": \"\u{1}\", \"d\": \"e\"}"
    )
  }

  /// Whatever is read, the tokens tile the file, every value lies inside its parent, no entry is
  /// read twice, and reading again gives the same.
  @Test(arguments: SpecimenFiles.all)
  func changesByChanceNeverBreakTheReader(seed: String) {
    var generator = SeededGenerator(seed: UInt64(seed.utf8.count))
    for _ in 0..<400 {
      var bytes = Array(seed.utf8)
      for _ in 0...generator.number(below: 4) { mutate(&bytes, &generator) }
      let source = SourceText(name: "a", bytes: bytes)
      let (document, findings) = YAMLParser.parse(source)
      #expect(document.printed == bytes)
      #expect(document.tokens.allSatisfy { !$0.range.isEmpty })
      #expect(isNested(document.root, within: 0..<bytes.count))
      #expect(YAMLParser.parse(source).findings == findings)
    }
  }

  private static let pieces = [
    " ", "  ", "\t", "\n", "\n ", "\r", "\r\n", ":", ": ", "- ", "?", ",", "[", "]", "{", "}", "#",
    " # ", "|", ">", "'", "\"", "\\", "&", "*", "!", "%", "@", "`", "---", "\n---\n", "\n...\n",
    "é", "a", "\u{0}", "\u{1}", "\u{FEFF}",
  ]

  private func mutate(_ bytes: inout [UInt8], _ generator: inout SeededGenerator) {
    let start = generator.number(below: bytes.count + 1)
    let end = min(bytes.count, start + generator.number(below: 4))
    let piece = Self.pieces[generator.number(below: Self.pieces.count)]
    switch generator.number(below: 4) {
    case 0: bytes.removeSubrange(start..<end)
    case 1: bytes.replaceSubrange(start..<end, with: Array(piece.utf8))
    case 2: bytes.insert(contentsOf: bytes[start..<end], at: generator.number(below: bytes.count))
    default: bytes.insert(contentsOf: Array(piece.utf8), at: start)
    }
  }

  private func isNested(_ node: YAMLNode, within range: Range<Int>) -> Bool {
    guard range.lowerBound <= node.range.lowerBound, node.range.upperBound <= range.upperBound
    else { return false }
    switch node.content {
    case .scalar: return true
    case .sequence(let items): return items.allSatisfy { isNested($0, within: node.range) }
    case .mapping(let entries):
      return entries.allSatisfy { entry in
        node.range.lowerBound <= entry.key.range.lowerBound
          && entry.key.range.upperBound <= entry.value.range.lowerBound
          && isNested(entry.value, within: node.range)
      }
    }
  }
}
