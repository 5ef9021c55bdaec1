import Precedence
import ScoringKernel
import Testing

@testable import Robustness

struct LeastChangeSearchTests {
  @Test func `a search that runs out of looks says so`() throws {
    let table = DoubtfulTable(
      rules: """
        format: 1
        name: Two criteria
        measures:
          a: {unit: number}
          b: {unit: number}
        criteria:
          a: {points: {0: 0, 1: 1}}
          b: {points: {0: 0, 1: 1}}
        groups:
          risk: {of: {a: 70, b: 30}}
        ranking: {by: [risk]}

        """,
      rows: "id,a,b\nx,1,0\ny,0.4,0.8\n"
    )
    let run = AssessmentRun(try table.assessment())
    let trial = try #require(PlanTrial(run))
    var evaluator = try Evaluator(run.plan)
    let forms = ShareForms(run.plan, GroupIndex(0), evaluator.scorecard(run.table))
    let division = ShareCells(forms, run.table)
    let cells = try (0..<2).map { try #require(division.cells($0)) }
    let list = ShareEvents(.first, trial.outcome, forms, cells, run.table)
    var short = LeastChangeSearch(list, trial, .first, .total, limit: 1)
    #expect(
      short.answer() == .notWorkedOut(because: "there are too many ways in which it could change")
    )
    var long = LeastChangeSearch(list, trial, .first, .total)
    guard case .change(let shares, let outcome) = long.answer() else {
      Issue.record("no change")
      return
    }
    #expect(abs(shares[0] - 4.0 / 7) < 1e-12)
    #expect(outcome.places == [2, 1])
  }

  @Test func `a target is a part of the ranking`() {
    #expect(LeastChange.Target.first.part == .first)
    #expect(LeastChange.Target.shortlist.part == .shortlist)
  }
}
