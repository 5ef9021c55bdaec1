import Precedence
import Testing

@testable import RulesTesting

@Suite struct StatusReasonTests {
  private func explanation(_ given: String, _ expected: String) throws -> String? {
    let text = "one: {given: {\(given)}, expect: {status: \(expected)}}"
    return try SmallRules.differences(text).first?.explanation
  }

  @Test func `a status says which rule made it`() throws {
    #expect(try explanation("volume: 2", "ranked") == "'tiny' fired: volume < 3")
    #expect(try explanation("volume: 50, asked: yes", "ranked") == "'wanted' fired: asked")
    #expect(
      try explanation("volume: 50", "kept")
        == "no rule that fired keeps it, leaves it out or watches it"
    )
    #expect(
      try explanation("harm: 50", "ranked")
        == "it is not scored: 'volume' is missing, and the rules refuse to do without"
    )
  }
}
