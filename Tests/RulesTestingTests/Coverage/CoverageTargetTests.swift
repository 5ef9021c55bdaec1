import Precedence
import RulesFile
import ScoringKernel
import Testing

@testable import RulesTesting

@Suite struct CoverageTargetTests {
  @Test func `a measure that must not be missing, or that no criterion reads, is not asked for`()
    throws
  {
    let text = """
      format: 1
      name: Missing
      measures:
        must: {unit: crimes}
        may: {unit: crimes, missing: best}
        unread: {unit: crimes, missing: best}
      criteria: {must: {cuts: [50]}, may: {cuts: [50]}}
      groups: {risk: {of: [must, may]}}
      ranking: {by: risk, ties: unread}

      """
    let targets = try MadeOutcomes.read(text).checked.plan.coverageTargets
    #expect(targets.filter { $0.kind == .missingValues } == [.missing(MeasureIndex(1))])
  }

  @Test func `cells stand as printed, the worst row first`() throws {
    let targets = try MadeOutcomes.read(MadeOutcomes.rules).checked.plan.coverageTargets
    let cells = targets.filter { $0.kind == .cells }
    #expect(cells.count == 9)
    #expect(cells.first == .cell(row: 2, column: 0))
    #expect(cells.last == .cell(row: 0, column: 2))
  }

  @Test func `every kind has its things`() throws {
    let text = MadeOutcomes.rules.replacing(
      "groups:",
      with: "  line: {measure: volume, points: {0: 0, 10: 1}}\ngroups:"
    ).replacing("risk: {of: {likelihood: 1,", with: "risk: {of: {line: 1, likelihood: 1,")
    let targets = try MadeOutcomes.read(text).checked.plan.coverageTargets
    #expect(Set(targets.map(\.kind)) == Set(RulesCoverage.Kind.allCases))
  }
}
