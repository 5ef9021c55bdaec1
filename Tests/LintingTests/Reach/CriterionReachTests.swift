import ScoringKernel
import Testing

@testable import Linting

@Suite struct CriterionReachTests {
  private func reach(_ measure: String, _ criterion: String) throws -> CriterionReach {
    let rules = try LintSample.one(measure: measure, criterion: criterion).linted()
    return CriterionReach(try #require(rules.plan.criteria.first), in: rules)
  }

  @Test func `a count is never below 0`() throws {
    #expect(try reach("unit: crimes", "cuts: [0, 5]").levels == [false, true, true])
    #expect(try reach("unit: crimes", "cuts: [1, 5]").levels == [true, true, true])
    #expect(try reach("unit: crimes", "cuts: [0, 5], worse: lower").levels == [true, true, false])
  }

  @Test func `a balance and a percentage may be anything`() throws {
    #expect(try reach("unit: number", "cuts: [-5, 0]").levels == [true, true, true])
    #expect(try reach("unit: percent", "cuts: [-200, 0]").levels == [true, true, true])
  }

  @Test func `a judged level that is cut has only whole numbers`() throws {
    let levels = try reach("unit: level, of: 4", "cuts: [1, 2.2, 2.8, 5]").levels
    #expect(levels == [false, true, false, true, false])
  }

  @Test func `a table reaches the levels it names, and the one that stands for missing`() throws {
    let table = "levels: [Low, Medium, High], table: {a: Low, b: High}"
    #expect(try reach("unit: category, of: [a, b]", table).levels == [true, false, true])
    let neutral = try reach("unit: category, of: [a, b], missing: neutral", table)
    #expect(neutral.levels == [true, true, true])
    #expect(neutral.scores.stretches.map(\.low) == [1, 2, 3])
  }

  @Test func `points and places reach their whole scale`() throws {
    let points = try reach("unit: crimes, missing: leave out", "points: {0: 1, 10: 4}")
    #expect(points.levels.isEmpty)
    #expect(points.scores == ReachableNumbers([.init(1, 4)], mayBeMissing: true))
    #expect(try reach("unit: crimes", "kind: place").scores.stretches == [.init(1, 5)])
  }

  @Test func `a missing policy reaches its level`() throws {
    for (policy, levels) in [
      ("worst", [false, true, true]), ("best", [true, true, true]), ("neutral", [false, true, true]),
      ("interval", [true, true, true]),
    ] {
      #expect(try reach("unit: crimes, missing: \(policy)", "cuts: [0, 5]").levels == levels)
    }
  }
}
