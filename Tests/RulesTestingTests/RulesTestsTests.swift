import Testing

@testable import RulesTesting

@Suite struct RulesTestsTests {
  @Test func `no tests have no outcomes`() { #expect(RulesTests([]).tests.isEmpty) }
}
