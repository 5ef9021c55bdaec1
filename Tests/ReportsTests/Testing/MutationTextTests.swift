import Diagnostics
import Precedence
import RulesTesting
import Testing

@testable import Reports

@Suite struct MutationTextTests {
  private func mutation(_ tests: String) throws -> RulesMutation {
    let text = """
      format: 1
      name: Tiny
      measures: {a: {unit: crimes}}
      criteria: {a: {cuts: [50]}}
      groups: {risk: {of: [a]}}
      ranking: {by: risk}
      tests:
        \(tests)

      """
    let rules = try #require(Rules.read(SourceText(name: "rules.yaml", text: text)).value)
    let read = try #require(RulesTests.read(rules).value)
    return RulesMutation(read, of: rules)
  }

  @Test func `what nobody noticed stands with its place`() throws {
    let mutation = try mutation("on the cut: {given: {a: 50}, expect: {a level: High}}")
    #expect(
      MutationText().text(mutation, of: "rules.yaml") == """
        Of 2 small changes of rules.yaml, one at a time, the tests notice 1 (50%; 1 test
          passed)

        Changes that no test noticed
        ----------------------------
        - cut of 'a': 50 -> 45 (rules.yaml:4:23)

        """
    )
  }

  @Test func `without a test that passed nothing is listed either`() throws {
    let mutation = try mutation("wrong: {given: {a: 50}, expect: {a level: Low}}")
    #expect(
      MutationText().text(mutation, of: "rules.yaml")
        == "No test of rules.yaml passed, so none can notice a change of it\n"
    )
  }

  @Test func `nothing is listed where all was noticed`() throws {
    let mutation = try mutation(
      """
      on the cut: {given: {a: 50}, expect: {a level: High}}
        below it: {given: {a: 49}, expect: {a level: Low}}
      """
    )
    #expect(
      MutationText().text(mutation, of: "rules.yaml")
        == "Of 2 small changes of rules.yaml, one at a time, the tests notice 2 (100%; 2\n"
        + "  tests passed)\n"
    )
  }
}
