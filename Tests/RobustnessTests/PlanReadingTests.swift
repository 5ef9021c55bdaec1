import Precedence
import RulesFile
import ScoringKernel
import Testing

@testable import Robustness

@Suite struct PlanReadingTests {
  private static let rules = """
    format: 1
    name: Everything that reads
    measures:
      volume: {unit: crimes, missing: interval}
      last_year: {unit: crimes, missing: interval}
      harm: {unit: days, missing: interval}
      fires: {unit: fires, missing: interval}
      trend:
        unit: percent
        is: change(volume, last_year)
        unless: base < 20 or not significant at 95%
        missing: neutral
      twice: {unit: percent, is: trend * 2, missing: neutral}
    criteria:
      volume: {cuts: [50, 250]}
      harm: {points: {7: 0, 30: 5}}
      twice: {cuts: [5]}
      fires: {kind: place}
    groups:
      risk: {of: [volume, harm, twice, fires]}
    rules:
      many: {when: volume > 400, then: keep, because: many}
      more: {when: volume > last_year, then: flag more}
      graver: {when: harm + 1 > 90, then: flag graver}
      burning: {when: fires > 3, then: flag burning}
    ranking: {by: [risk], ties: [harm]}

    """
  private let plan: Plan

  init() throws {
    let table = DoubtfulTable(
      rules: Self.rules,
      rows: "id,volume,last_year,harm,fires\na,1,1,1,1\n"
    )
    plan = try AssessmentRun(table.assessment()).plan
  }

  private let volume = MeasureIndex(0)
  private let lastYear = MeasureIndex(1)
  private let harm = MeasureIndex(2)
  private let fires = MeasureIndex(3)

  @Test func `what is worked out from a measure is found through others too`() {
    #expect(plan.measures(workedOutFrom: volume).map(\.position) == [4, 5])
    #expect(plan.measures(workedOutFrom: harm).isEmpty)
  }

  @Test func `cuts, points and the numbers of rules and formulas are turns`() {
    #expect(plan.turns(of: volume).contains([50, 250]))
    #expect(plan.turns(of: volume).contains(400))
    #expect(plan.turns(of: lastYear).contains(20))
    #expect(plan.turns(of: harm) == [7, 30, 1, 90])
    #expect(plan.turns(of: fires) == [3])
  }

  @Test func `a measure set beside another is its rival`() {
    #expect(plan.rivals(of: volume).map(\.position) == [1, 1])
    #expect(plan.rivals(of: fires).isEmpty)
  }

  @Test func `bands and comparisons with one number are no formula`() {
    #expect(!plan.isReadByFormula(fires))
    #expect(plan.isReadByFormula(volume))
    #expect(plan.isReadByFormula(harm))
  }

  @Test func `tie-breaks and places compare candidates, and only places make all depend on all`() {
    #expect(plan.isComparedAmongCandidates(harm))
    #expect(plan.isComparedAmongCandidates(fires))
    #expect(!plan.isComparedAmongCandidates(volume))
    #expect(plan.dependsOnTheSet)
  }

  @Test func `what a change is worked out from is a count`() {
    #expect([volume, lastYear, harm].map(plan.isCounted) == [true, true, false])
  }
}
