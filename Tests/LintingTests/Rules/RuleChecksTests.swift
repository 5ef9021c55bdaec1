import Diagnostics
import Testing

@testable import Linting

@Suite struct RuleChecksTests {
  @Test func `every check of rules has its code`() {
    #expect(
      Check.ruleChecks.map(\.code.rawValue) == [
        "R161", "R162", "R163", "R164", "R165", "R166", "R167", "R168", "R169", "R170",
      ]
    )
  }

  @Test func `nothing is found where nothing is wrong`() throws {
    let rules = try RulesSample(
      RuleSample.text(
        """
        rising: {when: trend >= 25% and volume >= 100, then: raise likelihood by 1, because: up}
        asked_for: {when: concern is at least "High" and volume < 50, then: keep, because: asked for}
        gone: {when: volume is missing, then: flag "not counted"}
        """
      )
    )
    #expect(Check.ruleChecks.flatMap { rules.findings(of: $0) }.map(\.message).isEmpty)
  }
}
