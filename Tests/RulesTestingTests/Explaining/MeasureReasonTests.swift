import Precedence
import Testing

@testable import RulesTesting

@Suite struct MeasureReasonTests {
  private func explanation(_ given: String, _ expected: String) throws -> String? {
    let text = "one: {given: {\(given)}, expect: {\(expected)}}"
    return try SmallRules.differences(text).first?.explanation
  }

  @Test func `a change says what it is from`() throws {
    #expect(
      try explanation("volume: 50, before: 40", "trend: 0")
        == "'trend' is 25%: from 40 (before) to 50 (volume)"
    )
    #expect(
      try explanation("volume: 2, before: 1", "trend: 100")
        == "'trend' is 0%: the change of 100% from 1 (before) to 2 (volume) does not count, "
        + "by 'unless: base < 20'"
    )
  }

  @Test func `a given value is itself, a missing one says so`() throws {
    #expect(try explanation("volume: 1500", "volume: 15") == "'volume' is 1,500 crimes")
    #expect(
      try explanation("volume: 5, harm: n/a", "harm: 5")
        == "'harm' is missing: it is given as 'n/a'"
    )
  }
}
