import ScoringKernel
import Testing

@testable import RulesFile

@Suite struct ExpressionWordsTests {
  @Test func theWordsOfTheLanguageAreReserved() {
    #expect(
      ExpressionWords.reserved == [
        "and", "or", "not", "between", "in", "is", "missing", "at", "least", "most", "level",
        "true", "false", "base", "significant",
      ]
    )
  }

  @Test(arguments: ExpressionWords.reserved)
  func aReservedWordIsNoName(_ word: String) {
    #expect(!ExpressionExamples.conditionReport("\(word) >= 3").isEmpty)
  }

  @Test(arguments: ExpressionWords.functions)
  func aMeasureMayBeCalledAsAFunctionIs(_ word: String) {
    let scope = ExpressionScope(measures: [.init(word, .init(0), .number(.none))])
    #expect(ExpressionExamples.conditionReport("\(word) >= 3", in: scope) == "")
    #expect(ExpressionExamples.conditionReport("\(word)(\(word)) >= 3", in: scope) == "")
  }

  @Test(arguments: [
    ("average", ExpressionFunction.mean), ("avg", .mean), ("total", .sum), ("minimum", .min),
    ("smallest", .min), ("maximum", .max), ("largest", .max), ("absolute", .abs),
  ])
  func theWordsOfSpreadsheetsAreUnderstood(_ word: String, _ function: ExpressionFunction) {
    #expect(ExpressionFunction.meant(by: word) == function)
  }
}
