import Testing

@testable import Linting

@Suite struct SubsumedRulesTests {
  private func subsumed(
    _ conditions: [String],
    budget: Int = SubsumedRules.budget
  ) throws -> SubsumedRules {
    let rules = conditions.enumerated()
      .map { "r\($0): {when: '\($1)', then: keep, because: asked for}" }
    return SubsumedRules(
      try RulesSample(RuleSample.text(rules.joined(separator: "\n"))).linted,
      budget: budget
    )
  }

  @Test func `equal conditions and narrower ones are told apart`() throws {
    let rules = try subsumed([
      "volume < 50", "not (volume >= 50)", "volume < 20", "casework", "volume < 20 or casework",
    ])
    #expect(rules.same.map { [$0, $1] } == [[0, 1]])
    #expect(rules.implied.map { [$0.rule, $0.by] } == [[2, 0], [2, 1], [2, 4], [3, 4]])
  }

  @Test func `more numbers than one space holds are looked at two by two`() throws {
    let steps = (1...40).map { "volume >= \($0 * 10)" }
    let rules = try subsumed(steps + ["not (volume < 400)"])
    #expect(rules.same.map { [$0, $1] } == [[39, 40]])
    // Each step lies within every lower one.
    #expect(rules.implied.count == 40 * 39 / 2 + 39)
  }

  @Test func `a spent budget leaves the rest apart`() throws {
    let condition = "(volume < 50 or casework) and (concern = 1 or balance > 3)"
    let conditions = [String](repeating: condition, count: 6)
    #expect(try subsumed(conditions).same.count == 15)
    let few = try subsumed(conditions, budget: 150).same.count
    #expect((1...14).contains(few))
    let apart = (1...40).map { "last_year / 2 >= \($0)" }
    let twoByTwo = try subsumed(conditions + apart, budget: 150).same.count
    #expect((1...14).contains(twoByTwo))
  }
}
