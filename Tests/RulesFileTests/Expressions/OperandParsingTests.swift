import ScoringKernel
import Testing

@testable import RulesFile

@Suite struct OperandParsingTests {
  private func kinds(_ text: String) -> [SyntaxNode.Kind] {
    Parser(ExpressionText(text), scope: ExpressionExamples.rule).tree.nodes.map(\.kind)
  }

  @Test func bracketsWidenThePlaceOnly() {
    let tree = Parser(ExpressionText("(volume) + 1"), scope: ExpressionExamples.rule).tree
    #expect(tree.nodes[0].place == 1..<7)
    #expect(tree.nodes[0].outer == 0..<8)
    #expect(tree.nodes[0].isBracketed)
    #expect(tree.nodes[2].place == 0..<12)
  }

  @Test func aCallCountsItsArguments() {
    #expect(
      kinds("max(1, volume, 2 + 3)") == [
        .number(1), .name("volume"), .number(2), .number(3), .arithmetic(.add),
        .call(.max, count: 3),
      ]
    )
  }

  @Test func commasSeparateArgumentsAndValues() {
    #expect(ExpressionExamples.value("max(1,200)") == 200)
    #expect(kinds("volume in [1,000]").last == .oneOf(count: 2, isNegated: false))
  }

  @Test(arguments: [
    ("1,000", 1000.0), ("12,345,678", 12_345_678), ("1 000", 1000), ("max(2, (1,000))", 1000),
  ])
  func groupsOfThreeDigitsAreOneNumber(_ text: String, _ value: Double) {
    let parser = Parser(ExpressionText(text), scope: ExpressionExamples.rule)
    #expect(parser.mistakes.map(\.code) == [.thousandsSeparator])
    #expect(parser.tree.nodes.contains { $0.kind == .number(value) })
  }

  @Test(arguments: ["1,00", "1, 000", "1  000", "1,0000"])
  func otherGroupsAreNot(_ text: String) {
    let parser = Parser(ExpressionText(text), scope: ExpressionExamples.rule)
    #expect(parser.mistakes.map(\.code) != [.thousandsSeparator])
  }

  @Test func aNameMayBeMendedOnlyIfThatIsDeclared() {
    #expect(kinds("last-year") == [.name("last_year")])
    #expect(kinds("volume-cost") == [.name("volume"), .name("cost"), .arithmetic(.subtract)])
    #expect(kinds("last - year").count == 3)
  }

  @Test func aHoleIsBrokenAndNothingIsSkipped() {
    #expect(
      kinds("volume > and repeated") == [
        .name("volume"), .broken, .compare(.greater), .name("repeated"), .and,
      ]
    )
  }
}
