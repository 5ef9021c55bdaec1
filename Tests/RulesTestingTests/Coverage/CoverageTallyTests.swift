import Diagnostics
import Precedence
import RulesFile
import ScoringKernel
import Testing

@testable import RulesTesting

@Suite struct CoverageTallyTests {
  @Test func `a rule that cannot be told is neither fired nor quiet`() throws {
    let text = """
      format: 1
      name: Unknown
      measures:
        volume: {unit: crimes}
        extra: {unit: crimes, missing: neutral}
      criteria: {volume: {cuts: [50]}}
      groups: {risk: {of: [volume]}}
      rules:
        more: {when: extra > 10, then: keep, because: more}
      ranking: {by: risk}

      """
    let outcome = try MadeOutcomes.outcome("id,volume,extra", "a,60,", rules: text)
    let tally = CoverageTally([outcome], try MadeOutcomes.read(text).checked)
    #expect(tally.count(.fires(RuleIndex(0))) == 0)
    #expect(tally.count(.staysOut(RuleIndex(0))) == 0)
    #expect(tally.count(.level(.criterion(CriterionIndex(0)), 1)) == 1)
  }

  @Test func `a test without a result reaches nothing`() throws {
    let outcome = TestOutcome(
      test: MadeOutcomes.test("nothing"),
      state: .passed,
      result: nil,
      differences: []
    )
    let tally = CoverageTally([outcome], try MadeOutcomes.read(MadeOutcomes.rules).checked)
    #expect(tally.testCount == 1)
    #expect(tally.count(.cell(row: 0, column: 0)) == 0)
  }

  @Test func `the cell is the one after the rules`() throws {
    let text = MadeOutcomes.rules.replacing("rating at least High", with: "raise likelihood by 1")
      .replacing("volume >= 400", with: "volume >= 100")
    let outcome = try MadeOutcomes.outcome("id,volume,concern", "a,200,1", rules: text)
    let tally = CoverageTally([outcome], try MadeOutcomes.read(text).checked)
    #expect(tally.count(.cell(row: 0, column: 2)) == 1)
    #expect(tally.count(.cell(row: 0, column: 1)) == 0)
    // The level is the group's own.
    #expect(tally.count(.level(.group(GroupIndex(0)), 1)) == 1)
  }
}
