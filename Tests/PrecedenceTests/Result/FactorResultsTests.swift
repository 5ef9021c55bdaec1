import Precedence
import Testing

@Suite struct FactorResultsTests {
  @Test func `a group adds up from its terms`() throws {
    for candidate in try Sample().result().ranking {
      for group in candidate.groups {
        let sum = group.terms.compactMap(\.contribution).reduce(0, +)
        let number = try #require(group.number)
        // Three additions of numbers up to 1.
        #expect((sum - number).magnitude < 1e-12)
        #expect((group.terms.reduce(0) { $0 + $1.share } - 1).magnitude < 1e-12)
        #expect((group.lowest...group.highest).contains(number))
      }
    }
  }

  @Test func `every state of a rule has its word in JSON`() {
    #expect(
      RuleResult.State.allCases.map(\.rawValue)
        == ["fired", "nearly fired", "did not fire", "unknown"]
    )
  }
}
