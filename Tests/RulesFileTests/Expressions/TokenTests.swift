import ScoringKernel
import Testing

@testable import RulesFile

@Suite struct TokenTests {
  @Test func everyComparisonHasASignAndBack() {
    for comparison in Condition.Comparison.allCases {
      #expect(comparison.sign.comparison == comparison)
    }
  }

  @Test func theLongerSignIsReadFirst() {
    #expect(Sign.read(UInt8(ascii: "*"), UInt8(ascii: "*")) == .power)
    #expect(Sign.read(UInt8(ascii: "*"), UInt8(ascii: "2")) == .times)
    #expect(Sign.read(UInt8(ascii: ">"), nil) == .greater)
    #expect(Sign.read(UInt8(ascii: "!"), UInt8(ascii: "x")) == nil)
  }

  @Test func otherSignsCompareNothing() {
    let comparing = Sign.allCases.filter { $0.comparison != nil }
    #expect(comparing.map(\.rawValue) == ["=", "!=", "<", "<=", ">", ">="])
  }
}
