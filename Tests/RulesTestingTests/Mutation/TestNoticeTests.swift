import Precedence
import RulesFile
import ScoringKernel
import Testing

@testable import RulesTesting

@Suite struct TestNoticeTests {
  @Test func `a test that did not pass notices nothing`() throws {
    let rules = try MadeOutcomes.read(MadeOutcomes.rules).checked
    for state in [TestOutcome.State.failed, .todo, .skipped] {
      let outcome = try MadeOutcomes.outcome("id,volume,concern", "a,600,3", state: state)
      #expect(TestNotice(outcome, rules) == nil)
    }
    let outcome = try MadeOutcomes.outcome("id,volume,concern", "a,600,3")
    #expect(TestNotice(outcome, rules) != nil)
  }

  @Test func `rules that score its candidates alike are not tried further`() throws {
    // The made test expects nothing and has nothing given, so that running it again would show.
    let outcome = try MadeOutcomes.outcome("id,volume,concern", "a,600,3", "b,60,")
    let rules = try MadeOutcomes.read(MadeOutcomes.rules)
    let notice = try #require(TestNotice(outcome, rules.checked))
    #expect(!notice.notices(rules))
    let other = try MadeOutcomes.read(
      MadeOutcomes.rules.replacing("cuts: [50, 250]", with: "cuts: [55, 250]")
    )
    #expect(!notice.notices(other))
  }
}
