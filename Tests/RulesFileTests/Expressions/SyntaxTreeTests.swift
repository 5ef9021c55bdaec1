import ScoringKernel
import Testing

@testable import RulesFile

@Suite struct SyntaxTreeTests {
  private let tree = Parser(
    ExpressionText("max(1 + 2, volume, 3) between 4 and 5 * 6"),
    scope: ExpressionExamples.rule
  ).tree

  @Test func operandsAreFoundInTheirOrder() {
    // 1 2 + volume 3 max 4 5 6 * between
    #expect(tree.operands(of: 10) == [5, 6, 9])
    #expect(tree.operands(of: 5) == [2, 3, 4])
    #expect(tree.operands(of: 2) == [0, 1])
    #expect(tree.operands(of: 3) == [])
  }

  @Test func aPartIsASlice() {
    #expect(tree.part(5).map(\.kind).count == 6)
    #expect(tree.part(9).map(\.kind) == [.number(5), .number(6), .arithmetic(.multiply)])
    #expect(tree.part(10).count == tree.nodes.count)
  }

  @Test func onlyComparisonsCannotBeComparedAgain() {
    #expect(SyntaxNode.Kind.compare(.less).isComparison)
    #expect(SyntaxNode.Kind.isMissing(isNegated: true).isComparison)
    #expect(!SyntaxNode.Kind.arithmetic(.add).isComparison)
    #expect(!SyntaxNode.Kind.and.isComparison)
  }
}
