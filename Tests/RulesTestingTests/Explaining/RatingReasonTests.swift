import Diagnostics
import Precedence
import Testing

@testable import RulesTesting

@Suite struct RatingReasonTests {
  private func explanation(_ given: String, _ expected: String) throws -> String? {
    let text = "one: {given: {\(given)}, expect: {rating: \(expected)}}"
    return try SmallRules.differences(text).first?.explanation
  }

  @Test func `a rating says its cell`() throws {
    #expect(
      try explanation("volume: 5, harm: 5", "High")
        == "the cell of gravity 'Light' and likelihood 'Low' says 'Low'; 'harm' is 5 days; that is "
        + "below 100 days, 'Light'; 'likelihood' is 0.25, 'Low': the weighted mean of amount 0 x "
        + "50% = 0, trend 0.5 x 50% = 0.25"
    )
  }

  @Test func `a rating says which rules moved it`() throws {
    let text = SmallRules.text("", cut: 100)
      .replacing("trend: 50}, levels: [Low, High]", with: "trend: 20}, levels: [Low, High]")
    let tests = "tests:\n  one: {given: {volume: 50, before: 30, harm: 5}, expect: {rating: Low}}\n"
    let rules = try #require(Rules.read(SourceText(name: "rules.yaml", text: text + tests)).value)
    let outcomes = try #require(RulesTests.read(rules).value).outcomes(by: rules)
    #expect(
      outcomes[0].differences.map(\.explanation) == [
        "rules move likelihood from 'Low' to 'High'; "
          + "the cell of gravity 'Light' and likelihood 'High' says 'High'; "
          + "'rising_fast' fired (raise likelihood by 1); 'harm' is 5 days; that is below 100 days, "
          + "'Light'; 'likelihood' is 0.2857, 'Low': the weighted mean of amount 0 x 71.4% = 0, "
          + "trend 1 x 28.6% = 0.2857"
      ]
    )
  }
}
