import ScoringKernel
import Testing

@testable import RulesFile

@Suite struct TokenTests {
  @Test func everyComparisonHasASignAndBack() {
    for comparison in Condition.Comparison.allCases {
      #expect(comparison.sign.comparison == comparison)
    }
  }

  @Test func otherSignsCompareNothing() {
    let comparing = Sign.allCases.filter { $0.comparison != nil }
    #expect(comparing.map(\.rawValue) == ["=", "!=", "<", "<=", ">", ">="])
  }
}
