import Testing

@testable import RulesTesting

@Suite struct EffectMutantsTests {
  private func list(_ effects: String) throws -> [String] {
    let text = MadeOutcomes.rules.replacing("then: rating at least High", with: "then: \(effects)")
    return try MutantMakingTests.list(text, about: "effect of the rule 'many'")
      .map { String($0.dropFirst("effect of the rule 'many': ".count)) }
  }

  @Test func `a move goes one step fewer and one more, as far as the matrix goes`() throws {
    #expect(
      try list("raise likelihood by 1") == [
        "raise likelihood by 1 -> nothing (rules.yaml:24:11)",
        "raise likelihood by 1 -> raise likelihood by 2 (rules.yaml:24:11)",
      ]
    )
    #expect(
      try list("lower impact by 2") == [
        "lower impact by 2 -> lower impact by 1 (rules.yaml:24:11)"
      ]
    )
  }

  @Test func `a rating goes to the next`() throws {
    #expect(
      try list("rating at most Medium") == [
        "rating at most Medium -> rating at most Low (rules.yaml:24:11)",
        "rating at most Medium -> rating at most High (rules.yaml:24:11)",
      ]
    )
    #expect(
      try list("rating at least High") == [
        "rating at least High -> rating at least Medium (rules.yaml:24:11)"
      ]
    )
  }

  @Test func `everything else is taken away, but a flag`() throws {
    #expect(
      try list("[monitor, flag seen]") == ["monitor -> nothing (rules.yaml:24:12)"]
    )
    #expect(try list("leave out") == ["leave out -> nothing (rules.yaml:24:11)"])
    #expect(try list("flag seen").isEmpty)
  }
}
