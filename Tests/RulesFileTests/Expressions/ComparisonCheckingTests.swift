import Diagnostics
import ScoringKernel
import Testing

@testable import RulesFile

@Suite struct ComparisonCheckingTests {
  private let candidate = ExampleCandidate(values: [
    ExpressionExamples.volume: 120, ExpressionExamples.lastYear: 80, ExpressionExamples.trend: 50,
    ExpressionExamples.concern: 4, ExpressionExamples.isRepeated: 1, ExpressionExamples.kind: 2,
  ])

  @Test(arguments: [
    "volume = 120", "volume != 121", "volume < 121", "volume <= 120", "volume > 119",
    "volume >= 120", "100 < volume", "volume > last_year", "trend = 50%", "trend = 50",
    "trend >= threshold", "not volume > 120", "not not repeated", "repeated", "repeated = true",
    "repeated != false", "true = repeated", "not (repeated = false)",
    #"kind = "fraud""#, #""fraud" = kind"#, #"kind != "robbery""#, #"kind in ["fraud", "robbery"]"#,
    #"kind not in ["burglary"]"#, "volume between 120 and 130", "volume between 110 and 120",
    "volume not between 1 and 2", "volume in [120..130]", "volume in (119..120]",
    "volume in [120..121)", "volume not in (120..130]", "volume not in [110..120)",
    "volume in [1, 2, 120]", "volume not in [1, 2]", "concern >= 4", "volume is not missing",
    "cost is missing", "(cost + 1) is missing", "kind is not missing", "repeated is not missing",
    "true", "pilot", "not false", "volume > 200 or trend > 3", "volume > 100 and trend > 3",
    "volume > 200 and trend > 3 or repeated", "repeated or volume > 200 and trend > 300",
  ])
  func holds(_ text: String) {
    #expect(ExpressionExamples.truth(text, candidate) == .yes)
    #expect(ExpressionExamples.truth("not (\(text))", candidate) == .no)
  }

  @Test(arguments: [
    "cost > 3", "not cost > 3", "cost between 1 and 2", "cost in [1, 2]", "cost != 3",
    "cost > 3 and volume > 3", "cost > 3 or volume > 200",
  ])
  func isUnknownWhereSomethingIsMissing(_ text: String) {
    #expect(ExpressionExamples.truth(text, candidate) == .unknown)
  }

  @Test func aMissingNumberCanLeaveTheResultCertain() {
    #expect(ExpressionExamples.truth("cost > 3 and volume > 200", candidate) == .no)
    #expect(ExpressionExamples.truth("cost > 3 or volume > 100", candidate) == .yes)
  }

  @Test func aCategoryBecomesItsPosition() {
    let condition = ExpressionExamples.condition(#"kind not in ["fraud", "burglary"]"#)?.condition
    #expect(condition?.atoms == [.oneOf(ExpressionExamples.kind, [2, 0])])
    #expect(condition?.steps == [.atom(0), .not])
  }

  @Test(arguments: [#"kind > "fraud""#, #""fraud" > kind"#])
  func theOrderOfCategoriesIsRefusedWithTheSignAsWritten(_ text: String) {
    let message = "'kind' is a category, and categories have no order for '>'"
    #expect(ExpressionExamples.onlyFinding(text)?.message == message)
  }

  @Test func aRangeBecomesTwoComparisons() {
    let condition = ExpressionExamples.condition("volume in (10..20]")?.condition
    let volume = Program([.measure(ExpressionExamples.volume)])
    #expect(
      condition?.atoms == [
        .compare(volume, .greater, Program([.number(10)])),
        .compare(volume, .atMost, Program([.number(20)])),
      ]
    )
    #expect(condition?.steps == [.atom(0), .atom(1), .and])
  }

  @Test func significanceIsAProbabilityOfChance() {
    let text = "base < 20 or not significant at 95%"
    let condition = ExpressionExamples.condition(text, in: ExpressionExamples.change)?.condition
    #expect(
      condition?.atoms == [
        .compare(Program([.baseInput]), .less, Program([.number(20)])),
        .compare(Program([.probabilityInput]), .atMost, Program([.number(0.05)])),
      ]
    )
    #expect(condition?.steps == [.atom(0), .atom(1), .not, .or])
  }

  /// From 3 to 11 the exact conditional test has p = 0.057: not distinguishable from chance.
  @Test func threeToElevenIsNotSignificant() {
    let unless = "base < 3 or not significant at 95%"
    var candidate = ExampleCandidate(baseInput: 3, probabilityInput: 0.057)
    let scope = ExpressionExamples.change
    #expect(ExpressionExamples.truth(unless, candidate, in: scope) == .yes)
    candidate.probabilityInput = 0.05
    #expect(ExpressionExamples.truth(unless, candidate, in: scope) == .no)
    candidate.probabilityInput = .nan
    #expect(ExpressionExamples.truth(unless, candidate, in: scope) == .unknown)
  }
}
