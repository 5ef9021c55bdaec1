import Diagnostics
import PlainYAML
import ScoringKernel
import Testing

@testable import RulesFile

@Suite struct ExpressionTextTests {
  /// The text of a scalar that stands between `before` and `after` in a file.
  private func text(
    _ written: String,
    as style: YAMLScalar.Style,
    reading text: String,
    before: String = "when: "
  ) throws -> ExpressionText {
    let source = SourceText(name: "rules.yaml", text: before + written + "\n")
    let start = before.utf8.count
    let node = YAMLNode(
      content: .scalar(YAMLScalar(text: text, style: style)),
      range: start..<start + written.utf8.count
    )
    return try #require(ExpressionText(node, in: source))
  }

  /// Each word of the text stands where its place says.
  private func expectWordsAtTheirPlaces(
    _ text: ExpressionText,
    sourceLocation: SourceLocation = #_sourceLocation
  ) {
    for token in Lexer(text.text).tokens where token.kind != .end {
      let range = text.fileRange(of: token.place)
      let written = text.source.text(in: range)
      #expect(written == text.text(of: token.place), sourceLocation: sourceLocation)
    }
  }

  @Test func plainTextStandsAsItIs() throws {
    let text = try text("trend >= 25%", as: .plain, reading: "trend >= 25%")
    #expect(text.location(of: 6..<8).description == "rules.yaml:1:13")
    #expect(text.location(of: 6..<8).endColumn == 15)
    #expect(text.location.column == 7)
    expectWordsAtTheirPlaces(text)
  }

  @Test func quotesMoveItByOne() throws {
    for (style, quote) in [(YAMLScalar.Style.singleQuoted, "'"), (.doubleQuoted, "\"")] {
      let text = try text(quote + ">= 25%" + quote, as: style, reading: ">= 25%")
      #expect(text.location(of: 0..<2).column == 8)
      #expect(text.location.column == 7)
      expectWordsAtTheirPlaces(text)
    }
  }

  @Test func joinedLinesKeepTheirPlaces() throws {
    let written = "trend >= 25%\n      and\n\n  volume >= 20"
    let text = try text(written, as: .plain, reading: "trend >= 25% and\nvolume >= 20")
    expectWordsAtTheirPlaces(text)
    #expect(text.location(of: 17..<23).description == "rules.yaml:4:3")
    #expect(text.fileRange(of: 12..<13).count == 1)
    let across = text.location(of: 9..<16)
    #expect([across.line, across.column, across.endLine, across.endColumn] == [1, 16, 2, 10])
  }

  @Test func blocksKeepTheirPlaces() throws {
    let written = ">-\n  trend >= 25%\n  and volume > trnd"
    let folded = try text(written, as: .folded, reading: "trend >= 25% and volume > trnd")
    expectWordsAtTheirPlaces(folded)
    #expect(folded.location(of: 26..<30).description == "rules.yaml:3:16")
    let literal = try text(
      "|\n  trend\n  > 3\n",
      as: .literal,
      reading: "trend\n> 3\n"
    )
    expectWordsAtTheirPlaces(literal)
  }

  @Test func quotedTextOverSeveralLinesKeepsItsPlaces() throws {
    let text = try text("'trend\n   > 3'", as: .singleQuoted, reading: "trend > 3")
    expectWordsAtTheirPlaces(text)
  }

  @Test func withEscapesTheWholeValueIsThePlace() throws {
    let written = #""kind = \"fraud\"""#
    let text = try text(written, as: .doubleQuoted, reading: #"kind = "fraud""#)
    #expect(text.fileRange(of: 7..<14) == 6..<24)
    let doubled = try self.text("'a = ''b'''", as: .singleQuoted, reading: "a = 'b'")
    #expect(doubled.location(of: 4..<7).column == 7)
  }

  @Test func anAbsentValueHasAPlaceAllTheSame() throws {
    let text = try text("", as: .absent, reading: "")
    #expect(text.location(of: 0..<0).description == "rules.yaml:1:7")
    var findings = FindingList()
    #expect(
      ExpressionCompiler(scope: ExpressionExamples.rule).condition(text, findings: &findings) == nil
    )
    #expect(findings.sorted.map(\.code) == [.emptyExpression])
  }

  @Test func whatLiesOutsideIsCutOff() throws {
    let text = try text("a > 3", as: .plain, reading: "a > 3")
    #expect(text.fileRange(of: 2..<99) == 8..<11)
    #expect(text.text(of: 50..<60) == "")
  }

  @Test func aListIsNoExpression() {
    let node = YAMLNode(content: .sequence([]), range: 0..<2, isFlow: true)
    #expect(ExpressionText(node, in: SourceText(name: "a", text: "[]")) == nil)
  }

  @Test func aCaretStandsUnderTheRightCharacters() throws {
    let text = try text("trnd >= 25%", as: .plain, reading: "trnd >= 25%", before: "é: ")
    var findings = FindingList()
    let scope = ExpressionScope(measures: [.init("trend", .init(0), .number(.percent))])
    _ = ExpressionCompiler(scope: scope).condition(text, findings: &findings)
    #expect(
      FindingRenderer().text(findings) == """
        error[X060]: unknown name 'trnd'
          rules.yaml:1:4
           |
         1 | é: trnd >= 25%
           |    ^^^^
           = did you mean 'trend'?
           = known names: trend

        """
    )
  }
}
