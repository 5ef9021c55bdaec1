import Testing

@testable import RulesTesting

@Suite struct RulesMutationTests {
  @Test func `without tests nobody notices anything`() throws {
    let mutation = RulesMutation(RulesTests([]), of: try MadeOutcomes.read(MadeOutcomes.rules))
    #expect(mutation.changes.count == 29)
    #expect(mutation.unnoticed.count == 29)
    #expect(mutation.score == 0)
    #expect(mutation.testCount == 0)
    #expect(mutation.untried == 0)
  }
}
