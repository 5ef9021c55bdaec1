import Diagnostics
import ScoringKernel
import Testing

@testable import RulesFile

@Suite struct ComparisonParsingTests {
  private func kinds(_ text: String) -> [SyntaxNode.Kind] {
    Parser(ExpressionText(text), scope: ExpressionExamples.rule).tree.nodes.map(\.kind)
  }

  @Test func theAndOfBetweenBelongsToIt() {
    #expect(
      kinds("volume between 1 and 2 and repeated") == [
        .name("volume"), .number(1), .number(2), .within(Interval(), isNegated: false),
        .name("repeated"), .and,
      ]
    )
  }

  @Test(arguments: [
    ("[1..2]", true, true), ("[1..2)", true, false), ("(1..2]", false, true),
    ("(1..2)", false, false),
  ])
  func theBracketsSayWhichEndsBelong(_ range: String, _ low: Bool, _ high: Bool) {
    let interval = Interval(includesLow: low, includesHigh: high)
    #expect(kinds("volume in \(range)").last == .within(interval, isNegated: false))
    #expect(kinds("volume not in \(range)").last == .within(interval, isNegated: true))
  }

  @Test func aListKeepsItsValues() {
    #expect(
      kinds(#"kind in ["fraud", "robbery"]"#) == [
        .name("kind"), .text("fraud"), .text("robbery"), .oneOf(count: 2, isNegated: false),
      ]
    )
  }

  @Test func comparisonsBindTighterThanNot() {
    #expect(
      kinds("not volume > 3") == [.name("volume"), .number(3), .compare(.greater), .not]
    )
  }

  @Test func anUndeclaredWordOnTheRightMayBeAText() {
    #expect(kinds("kind = fraud")[1] == .bareWord("fraud"))
    #expect(kinds("volume > last_year")[1] == .name("last_year"))
  }

  @Test func aComparisonInBracketsIsNotAChain() {
    #expect(ExpressionExamples.conditionReport("(volume > 3) = pilot").hasPrefix("error[X070]"))
  }

  @Test(arguments: [
    ("20 > volume >= 10", "volume in [10..20)"), ("10 < volume < 20", "volume in (10..20)"),
    ("volume < 20 < cost", "volume < 20 and 20 < cost"),
    ("10 < volume > 20", "10 < volume and volume > 20"),
  ])
  func aChainIsOfferedAsARangeOrTwoComparisons(_ text: String, _ cure: String) {
    #expect(ExpressionExamples.onlyFinding(text)?.hint == "write '\(cure)'")
  }

  @Test func missingOfAGroupIsThatOfItsLevel() {
    #expect(kinds("likelihood is missing") == [.isLevelMissing("likelihood", isNegated: false)])
    #expect(kinds("volume is missing").last == .isMissing(isNegated: false))
    #expect(
      kinds("volume level is not missing") == [.isLevelMissing("volume", isNegated: true)]
    )
  }
}
