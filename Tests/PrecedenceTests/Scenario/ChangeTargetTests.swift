import Diagnostics
import ScoringKernel
import Testing

@testable import Precedence

@Suite struct ChangeTargetTests {
  @Test(
    arguments: [
      ("impact.harm", "groups.impact.of.harm", "weight of 'harm' in 'impact'"),
      ("cuts.volume", "criteria.volume.cuts", "cuts of 'volume'"),
      (
        "cuts.volume.Very high", "criteria.volume.cuts.Very high",
        "cut of 'volume' beneath Very high"
      ),
      ("volume@arson", "volume@arson", "'volume' of 'arson'"),
      ("volume@*", "volume@*", "'volume' of every candidate"),
      ("rising_fast", "rules.rising_fast", "rule 'rising_fast'"),
      ("without.arson", "without.arson", "candidate 'arson'"),
      (
        "cells.Very high.Low", "matrix.cells.Very high.Low",
        "rating where 'impact' is Very high and 'likelihood' is Low"
      ),
      ("cells.Very high", "matrix.cells.Very high", "row 'Very high' of the matrix"),
      ("shortlist", "ranking.shortlist", "length of the shortlist"),
      ("ranking.ties", "ranking.ties", "'ties' of the ranking"),
      ("missing.concern", "measures.concern.missing", "missing value of 'concern'"),
      ("when.rising_fast", "rules.rising_fast.when", "condition of 'rising_fast'"),
      ("rules.rising_fast.then", "rules.rising_fast.then", "'then' of rule 'rising_fast'"),
      ("groups.risk.by", "groups.risk.by", "'by' of group 'risk'"),
      ("matrix.ratings", "matrix.ratings", "'ratings' of the matrix"),
    ]
  ) func `a target has one spelling and one name`(
    target: String,
    spelling: String,
    subject: String
  ) throws {
    let assessment = try ScenarioSample.simple()
    let rules = assessment.rules.checked
    let change = ScenarioChange(target: target, value: "1")
    let found = try TargetReading(assessment, change).target().get()
    #expect(found.spelling(rules) == spelling)
    #expect(found.subject(rules) == subject)
  }

  @Test func `where lower is worse the cut beneath a level is counted from the other end`() throws {
    let rows = "id,v\na,5\n"
    let text = """
      format: 1
      name: r
      measures: {v: {unit: crimes}}
      criteria: {v: {cuts: [10, 20, 30], worse: lower, levels: [A, B, C, D]}}
      groups: {g: {of: {v: 1}}}
      ranking: {by: [g]}
      """
    let assessment = try #require(Sample.table(rows, rules: text).value)
    let rules = assessment.rules.checked
    let factor = try #require(rules.factor(named: "v"))
    // The worst level D lies below 10, where C begins: `why` and `sensitivity` name that cut by C.
    #expect((0...4).map { rules.cutPosition(beneath: $0, of: factor) } == [2, 1, 0, nil, nil])
    let applied = assessment.applying(ScenarioSample.scenario(("cuts.v.C", "5")))
    #expect(applied.value?.result().value?.candidate("a")?.levels.first?.level == "C")
    let faults = assessment.applying(ScenarioSample.scenario(("cuts.v.D", "5"))).findings
    #expect(
      faults.sorted.map(\.message) == [
        "'D' holds the lowest numbers of 'v', so there is no cut beneath it"
      ]
    )
    #expect(faults.sorted.map(\.hint) == ["name the level above the cut: A, B, C"])
    #expect(assessment.result().value?.candidate("a")?.levels.first?.level == "D")
  }
}
