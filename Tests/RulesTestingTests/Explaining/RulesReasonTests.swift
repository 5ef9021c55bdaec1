import Precedence
import Testing

@testable import RulesTesting

@Suite struct RulesReasonTests {
  private func explanation(_ given: String, _ expected: String) throws -> String? {
    let text = "one: {given: {\(given)}, expect: {\(expected)}}"
    return try SmallRules.differences(text).first?.explanation
  }

  @Test func `a rule that did not fire says what was missed and by how much`() throws {
    #expect(
      try explanation("volume: 37, before: 30", "fires: rising_fast")
        == "'rising_fast' did not fire: 'trend >= 25%' is missed by 1.7 points, "
        + "with trend 23.3%, volume 37 crimes"
    )
    #expect(
      try explanation("volume: 20, before: 20", "fires: rising_fast")
        == "'rising_fast' did not fire: trend >= 25% and volume >= 30, "
        + "with trend 0%, volume 20 crimes"
    )
  }

  @Test func `a rule that cannot be told says what is missing`() throws {
    #expect(
      try explanation("volume: 50", "fires: rising_fast")
        == "whether 'rising_fast' fires cannot be told: trend >= 25% and volume >= 30, "
        + "with trend missing, volume 50 crimes"
    )
  }

  @Test func `a rule that fired says what it read`() throws {
    #expect(
      try explanation("volume: 2", "does not fire: tiny")
        == "'tiny' fired: volume < 3, with volume 2 crimes"
    )
  }
}
