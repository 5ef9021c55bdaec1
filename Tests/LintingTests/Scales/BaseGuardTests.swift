import ScoringKernel
import Testing

@testable import Linting

@Suite struct BaseGuardTests {
  private func holds(_ unless: String) throws -> Bool {
    let text = RuleSample.text("it: {when: casework, then: flag \"x\"}", unless: unless)
    let plan = try RulesSample(text).linted.plan
    let guards = plan.derivations.compactMap { derivation -> BaseGuard? in
      guard case .change(let change) = derivation.method else { return nil }
      return change.unless.map { BaseGuard($0, of: change) }
    }
    return try #require(guards.first).holds
  }

  @Test(arguments: [
    "base < 20", "20 > base", "last_year < 20", "not (base >= 20)", "base <= 3", "base < 1000000",
    "not significant at 95%", "base < 1 or not significant at 95%", "base < 20 or volume < 5",
    "base < 20 and volume < 100", "volume + base < 30", "base between 0 and 10",
  ])
  func `a small base or chance is kept out`(_ unless: String) throws {
    #expect(try holds(unless))
  }

  @Test(arguments: [
    "base < 1", "base < 0", "base >= 20", "base = 0", "volume < 5", "base < 1 or volume < 5",
    "base >= 20 and not significant at 95%", "last_year is missing",
  ])
  func `three to eleven counts all the same`(_ unless: String) throws {
    #expect(try !holds(unless))
  }
}
