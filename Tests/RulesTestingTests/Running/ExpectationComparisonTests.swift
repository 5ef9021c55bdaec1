import Precedence
import Testing

@testable import RulesTesting

@Suite struct ExpectationComparisonTests {
  /// `subject: expected / actual (explanation)` of everything that is not as expected.
  private func differences(_ text: String) throws -> [String] {
    try SmallRules.differences(text).map {
      "\($0.subject): \($0.expected) / \($0.actual) (\($0.explanation))"
    }
  }

  @Test func `levels, numbers, measures and ratings`() throws {
    let found = try differences(
      """
      one:
        given: {volume: 38, before: 30, harm: 105}
        expect:
          amount level: Few
          trend level: Falling
          gravity level: Light
          likelihood level: Low
          risk: 0.5
          amount: 1
          trend: 26.6
          rating: Low
      """
    )
    #expect(found == [])
  }

  @Test func `rules and what becomes of a candidate`() throws {
    let found = try differences(
      """
      one:
        given: {volume: 38, before: 30, asked: no}
        expect: {rules: [rising_fast, wanted], fires: tiny, status: kept}
      two:
        given: {volume: 2, asked: yes}
        expect: {rules: [], does not fire: [wanted], status: ranked, rating: Low}
      three:
        given: {before: 30}
        expect: {status: ranked, rating: Low, risk: 0.5, likelihood level: Low, order of: x}
      """.replacing(", order of: x", with: "")
    )
    #expect(found == [])
  }

  @Test func `orders and shortlists`() throws {
    let found = try differences(
      """
      one:
        given:
          arson: {volume: 5, harm: 5}
          fraud: {volume: 50, harm: 5}
          theft: {volume: 50, harm: 5}
          tiny: {volume: 2}
        expect:
          order: [arson, fraud, theft]
          shortlist: [arson]
          arson: {rating: High}
      two:
        given: {arson: {volume: 5}, fraud: {volume: 50}}
        expect: {order: [fraud]}
      three:
        given: {arson: {volume: 5}, fraud: {volume: 2}}
        expect: {order: [arson, fraud], shortlist: [fraud]}
      """
    )
    #expect(found == [])
  }

  @Test func `values that are missing, new or discounted`() throws {
    let found = try differences(
      """
      one: {given: {volume: 5}, expect: {gravity level: Light, harm: 5, trend level: Rising, asked: yes}}
      two: {given: {volume: 5, before: 0}, expect: {trend: 5}}
      three: {given: {volume: 15, before: 10}, expect: {trend: 50}}
      """
    )
    #expect(found == [])
  }
}
