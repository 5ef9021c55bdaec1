import Diagnostics
import ScoringKernel
import Testing

@testable import RulesFile

@Suite struct LevelParsingTests {
  private func test(_ text: String) -> LevelTest? {
    let tree = Parser(ExpressionText(text), scope: ExpressionExamples.rule).tree
    guard tree.nodes.count == 1, case .isLevel(let test) = tree.nodes[0].kind else { return nil }
    return test
  }

  @Test(arguments: [
    ("is", Condition.Comparison.equal), ("is not", .notEqual), ("is at least", .atLeast),
    ("is at most", .atMost), ("is not at least", .less), ("is not at most", .greater),
    ("is atleast", .atLeast), ("is Atmost", .atMost), ("at least", .atLeast),
  ])
  func theWordsSayTheComparison(_ words: String, _ comparison: Condition.Comparison) {
    #expect(test("volume \(words) \"High\"")?.comparison == comparison)
  }

  @Test func theNameAndTheLevelKeepTheirPlaces() {
    let test = test(#"(volume level) is at least "Very high""#)
    #expect(test?.name == "volume")
    #expect(test?.namePlace == 1..<7)
    #expect(test?.level == "Very high")
    #expect(test?.levelPlace == 27..<38)
    #expect(test?.isQuoted == true)
  }

  @Test func severalWordsWithoutQuotesAreOneLevel() {
    let test = test("volume is at least very high")
    #expect(test?.level == "very high")
    #expect(test?.isQuoted == false)
  }

  @Test(arguments: [
    ("volume is above 3", "write 'volume > 3'"), ("volume is fewer than 3", "write 'volume < 3'"),
    ("volume is less than last_year", "write 'volume < last_year'"),
    ("volume is not 3", "write 'volume != 3'"), ("volume is at most -3", "write 'volume <= -3'"),
    ("volume at least 20", "write 'volume >= 20'"), ("volume is between 1 and 2", "leave out 'is'"),
    ("volume is not in [1..2]", "leave out 'is'"), ("repeated is not true", "write 'not repeated'"),
  ])
  func numbersBehindIsAreOfferedWithASign(_ text: String, _ hint: String) {
    #expect(ExpressionExamples.onlyFinding(text)?.hint == hint)
  }
}
