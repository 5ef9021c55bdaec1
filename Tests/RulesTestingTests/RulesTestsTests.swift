import Diagnostics
import Precedence
import TestSupport
import Testing

@testable import RulesTesting

@Suite struct RulesTestsTests {
  @Test func `no tests have no outcomes`() throws {
    let rules = try SmallRules.rules("")
    #expect(RulesTests([]).outcomes(by: rules).isEmpty)
  }

  @Test(arguments: [
    "Rules/st-albans-2021/rules.yaml", "Examples/dacorum-2023/rules.yaml",
    "Examples/forum-2021/rules.yaml",
  ])
  func `the tests of every shipped file pass`(path: String) throws {
    let source = SourceText(name: path, bytes: ProjectFolder.bytes(path))
    let rules = try #require(Rules.read(source).value)
    let read = RulesTests.read(rules)
    #expect(FindingRenderer().text(read.findings).isEmpty)
    let outcomes = try #require(read.value).outcomes(by: rules)
    #expect(outcomes.count >= 2)
    for outcome in outcomes {
      #expect(outcome.state == .passed, "\(outcome.test.name): \(outcome.differences)")
    }
  }

  @Test func `only runs some and skips the others`() throws {
    let (tests, rules) = try SmallRules.tests(
      """
      one: {given: {volume: 5, harm: 5}, expect: {rating: Low}}
      two: {only: yes, given: {volume: 5, harm: 5}, expect: {rating: High}}
      three: {given: {volume: 5, harm: 5}, expect: {rating: Low}}
      """
    )
    #expect(tests.hasOnly)
    #expect(tests.outcomes(by: rules).map(\.state) == [.skipped, .failed, .skipped])
    let chosen = tests.choosing(["three"])
    #expect(chosen.outcomes(by: rules).map(\.state) == [.skipped, .skipped, .passed])
  }

  @Test func `a test to do may fail, and says so when it does not`() throws {
    let (tests, rules) = try SmallRules.tests(
      """
      one: {todo: the cut is to move, given: {volume: 5, harm: 5}, expect: {rating: High}}
      two: {todo: the cut is to move, given: {volume: 5, harm: 5}, expect: {rating: Low}}
      """
    )
    #expect(tests.outcomes(by: rules).map(\.state) == [.todo, .passedUnexpectedly])
    #expect(tests.tests.map(\.todo) == ["the cut is to move", "the cut is to move"])
  }

  @Test func `other rules of the same names can be tried`() throws {
    let (tests, _) = try SmallRules.tests(
      "one: {given: {volume: 5, harm: 5}, expect: {rating: High}}"
    )
    let other = try SmallRules.rules("", cut: 4)
    #expect(tests.outcomes(by: other).map(\.state) == [.passed])
  }
}
