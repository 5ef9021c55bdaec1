import Precedence
import Testing

@testable import RulesTesting

@Suite struct GroupReasonTests {
  @Test func `a group says what it is made of`() throws {
    let found = try SmallRules.differences(
      "one: {given: {volume: 5, harm: 5}, expect: {risk: 1, likelihood level: High}}"
    )
    #expect(
      found.map(\.explanation) == [
        "'risk' is 0.125: the weighted mean of amount 0 x 25% = 0, trend 0.5 x 25% = 0.125, "
          + "gravity 0 x 50% = 0",
        "'likelihood' is 0.25, 'Low': the weighted mean of amount 0 x 50% = 0, "
          + "trend 0.5 x 50% = 0.25",
      ]
    )
  }
}
