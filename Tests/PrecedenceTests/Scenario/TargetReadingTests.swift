import Diagnostics
import Testing

@testable import Precedence

@Suite struct TargetReadingTests {
  private func target(_ text: String, _ assessment: Assessment) throws -> ChangeTarget {
    try TargetReading(assessment, ScenarioChange(target: text, value: "1")).target().get()
  }

  @Test(
    arguments: [
      ("risk.impact", "groups.risk.of.impact"), ("cuts.trend", "criteria.trend.cuts"),
      ("cuts.trend.High", "criteria.trend.cuts.High"), ("cells.High.Low", "matrix.cells.High.Low"),
      ("shortlist", "ranking.shortlist"), ("missing.harm", "measures.harm.missing"),
      ("when.rising_fast", "rules.rising_fast.when"), ("rising_fast", "rules.rising_fast"),
    ]
  ) func `the short form and the path are one target`(short: String, path: String) throws {
    let assessment = try ScenarioSample.simple()
    #expect(try target(short, assessment) == target(path, assessment))
  }

  @Test func `names of levels and ids of candidates may hold points`() throws {
    let rules = """
      format: 1
      name: r
      measures: {v: {unit: crimes}, w: {unit: crimes}}
      criteria:
        v: {cuts: [10], levels: [a. one, "a. one.two"]}
        w: {cuts: [10], levels: [low, high]}
      groups: {g: {of: {v: 1, w: 1}}}
      matrix:
        down: v
        across: w
        ratings: [x, y]
        cells: {"a. one.two": [x, y], "a. one": [x, x]}
      ranking: {by: [g]}
      """
    let read = Sample.table("id,v,w\nest.1,5,5\n", rules: rules)
    let assessment = try #require(read.value, "\(ScenarioSample.report(read))")
    #expect(try target("without.est.1", assessment) == .candidate("est.1"))
    #expect(
      try target("cuts.v.a. one.two", assessment).spelling(assessment.rules.checked)
        == "criteria.v.cuts.a. one.two"
    )
    #expect(try target("cells.a. one.two.high", assessment) == .cell(1, 1))
    #expect(try target("cells.a. one.high", assessment) == .cell(0, 1))
    #expect(try target("v@est.1", assessment) == target("v@est.1", assessment))
  }

  @Test(
    arguments: [
      "", ".", "@", "..", "cuts.", "cuts..", "cells.", "cells.High", "cells.High.", "groups",
      "groups.", "groups.risk", "groups.risk.", "groups.risk.of.", "@burglary", "volume@",
      "rules..",
      "matrix", "matrix.", "ranking.", "missing.", "without.", "when.", "*", "x-own",
      "criteria.volume.points.3",
    ]
  ) func `beginnings of a target are refused with a reason or are one`(text: String) throws {
    let assessment = try ScenarioSample.simple()
    switch TargetReading(assessment, ScenarioChange(target: text, value: "1")).target() {
    case .success(let target): #expect(target == .key(["matrix", "cells", "High"]), "\(text)")
    case .failure(let fault):
      #expect(fault.finding.severity == .error)
      #expect(fault.finding.code.rawValue.hasPrefix("S01"))
    }
  }
}
