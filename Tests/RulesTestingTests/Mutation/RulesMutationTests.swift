import Diagnostics
import Precedence
import Testing

@testable import RulesTesting

@Suite struct RulesMutationTests {
  private func mutation(_ tests: String, about word: String = "") throws -> RulesMutation {
    let rules = try MadeOutcomes.read(
      MadeOutcomes.rules + (tests.isEmpty ? "" : "tests:\n\(tests)")
    )
    let read = RulesTests.read(rules)
    #expect(read.findings.isEmpty, "\(read.findings.sorted)")
    return RulesMutation(try #require(read.value), of: rules)
  }

  @Test func `without tests nobody notices anything`() throws {
    let mutation = try mutation("")
    #expect(mutation.changes.count == 29)
    #expect(mutation.unnoticed.count == 29)
    #expect(mutation.score == 0)
    #expect(mutation.testCount == 0)
    #expect(mutation.untried == 0)
  }

  @Test func `a test on a cut notices when the cut goes up, not down`() throws {
    let mutation = try mutation(
      """
        on the cut:
          given: {volume: 250, concern: 1}
          expect: {volume level: High}

      """
    )
    let cuts = mutation.changes.filter { $0.subject == "cut of 'volume'" && $0.before == "250" }
    #expect(cuts.map(\.after) == ["230", "270"])
    #expect(cuts.map(\.noticedBy) == [nil, "on the cut"])
    #expect(mutation.testCount == 1)
  }

  @Test func `a sign is noticed on the number alone`() throws {
    let mutation = try mutation(
      """
        just so many:
          given: {volume: 400, concern: 1}
          expect: {rating: High, rules: [many]}

      """
    )
    let noticed = mutation.changes.filter { $0.noticedBy != nil }
    #expect(
      noticed.map { "\($0.subject): \($0.before) -> \($0.after)" } == [
        "number in 'volume >= 400' of the rule 'many': 400 -> 440",
        "sign in 'volume >= 400' of the rule 'many': >= -> >",
        "effect of the rule 'many': rating at least High -> rating at least Medium",
      ]
    )
    #expect(mutation.score == 3.0 / 29)
  }

  @Test func `a rule that only flags is noticed where its firing is expected`() throws {
    let rules = try MadeOutcomes.read(
      MadeOutcomes.rules.replacing("then: rating at least High", with: "then: flag many") + """
        tests:
          just so many:
            given: {volume: 400, concern: 1}
            expect: {rules: [many]}

        """
    )
    let mutation = RulesMutation(try #require(RulesTests.read(rules).value), of: rules)
    let numbers = mutation.changes.filter { $0.subject.hasPrefix("number in 'volume >= 400'") }
    #expect(numbers.map(\.after) == ["360", "440"])
    #expect(numbers.map(\.noticedBy) == [nil, "just so many"])
  }

  @Test func `weights, cells and what is kept are noticed where they are looked at`() throws {
    let mutation = try mutation(
      """
        between the two:
          given: {volume: 250, concern: 2}
          expect: {risk: 0.75, rating: High}
        kept:
          given: {volume: 49, concern: 3}
          expect: {status: kept, rating: Medium}
        an order:
          given:
            a: {volume: 10, concern: 1}
            b: {volume: 100, concern: 1}
          expect: {order: [b, a]}

      """
    )
    let weights = mutation.changes.filter { $0.subject.hasPrefix("weight") }
    #expect(weights.count == 4)
    #expect(weights.allSatisfy { $0.noticedBy == "between the two" })
    let cells = mutation.changes.filter { $0.noticedBy == "kept" }
    #expect(
      cells.map { "\($0.subject): \($0.after)" } == [
        "cut of 'volume': 45",
        "rating where 'impact' is High and 'likelihood' is Low: Low",
        "rating where 'impact' is High and 'likelihood' is Low: High",
        "number in 'volume < 50' of the rule 'few_but_feared': 45",
        "effect of the rule 'few_but_feared': nothing",
      ]
    )
    // The cell of both candidates of the order is the same before and after, or both change.
    #expect(mutation.unnoticed.contains { $0.subject.contains("'impact' is Low") })
  }

  @Test func `how much is done is told after every change`() throws {
    let rules = try MadeOutcomes.read(MadeOutcomes.rules)
    let tests = try #require(RulesTests.read(rules).value)
    var told: [Double] = []
    let mutation = RulesMutation(tests, of: rules) { told.append($0) }
    #expect(told.count == mutation.changes.count)
    #expect(told == told.sorted())
    #expect(told.last == 1)
  }

  @Test func `a test that fails notices nothing`() throws {
    let mutation = try mutation(
      """
        wrong:
          given: {volume: 250, concern: 1}
          expect: {volume level: Low}
        not yet:
          given: {volume: 250, concern: 1}
          expect: {volume level: Low}
          todo: to be settled

      """
    )
    #expect(mutation.testCount == 0)
    #expect(mutation.score == 0)
  }

  @Test func `scoring beforehand leaves out only what a test cannot notice`() throws {
    let rules = try MadeOutcomes.read(
      MadeOutcomes.rules + """
        tests:
          one: {given: {volume: 49, concern: 3}, expect: {status: kept, risk: 0.5}}
          two: {given: {volume: 400, concern: 2}, expect: {rating: High}}
          three: {given: {volume: 60}, expect: {concern level: Medium, likelihood: 0.5}}

        """
    )
    let tests = try #require(RulesTests.read(rules).value)
    let found = RulesMutation(tests, of: rules).changes.map { $0.noticedBy != nil }
    let plain = MutantMaking(rules.checked).all().map { mutant in
      let changed = mutant.rules(rules)
      return tests.outcomes(by: changed).contains { $0.state != .passed }
    }
    #expect(found == plain)
  }
}
