import Testing

@testable import RulesTesting

@Suite struct ContradictionCheckTests {
  private func findings(_ expect: String) throws -> [String] {
    try SmallRules.findings("one: {given: {volume: 5}, expect: {\(expect)}}")
      .map { String($0.dropFirst("Q011 41:".count)) }
  }

  @Test func `a rule cannot fire and not fire`() throws {
    #expect(
      try findings("fires: [tiny, wanted], does not fire: [wanted]") == [
        "77 the rule 'wanted' is expected to fire and not to fire (take it off one of the lists)"
      ]
    )
    #expect(
      try findings("rules: [wanted], does not fire: wanted") == [
        "70 the rule 'wanted' is expected to fire and not to fire (take it off one of the lists)"
      ]
    )
  }

  @Test func `what is to fire has to be among all that do`() throws {
    #expect(
      try findings("rules: none, fires: [tiny]") == [
        "59 the rule 'tiny' is expected to fire, and 'rules' does not name it "
          + "('rules' names all that fire: add it there, or take it off here)"
      ]
    )
    #expect(
      try findings("rules: [tiny], fires: [tiny, wanted]") == [
        "67 the rule 'wanted' is expected to fire, and 'rules' does not name it "
          + "('rules' names all that fire: add it there, or take it off here)"
      ]
    )
  }

  @Test func `nothing is no rule, and lists that agree are none`() throws {
    #expect(try findings("rules: none, does not fire: [tiny]").isEmpty)
    #expect(
      try findings("rules: [tiny, wanted], fires: wanted, does not fire: rising_fast").isEmpty
    )
  }

  @Test func `each candidate is looked at by itself`() throws {
    let found = try SmallRules.findings(
      """
      two:
        given: {a: {volume: 5}, b: {volume: 2}}
        expect: {a: {does not fire: tiny}, b: {fires: tiny}}
      """
    )
    #expect(found.isEmpty)
  }
}
