import ScoringKernel
import Testing

@testable import Robustness

@Suite struct ShareFunctionsTests {
  /// Two raw levels in a group that is held by another.
  private let plan = Plan(
    measures: [Measure(missing: .leaveOut), Measure(missing: .leaveOut)],
    criteria: [
      Criterion(measure: MeasureIndex(0), kind: .judged, levelScores: [1, 2, 3]),
      Criterion(measure: MeasureIndex(1), kind: .judged, levelScores: [0, 4, 8]),
    ],
    groups: [
      Group(
        terms: [
          .init(.criterion(CriterionIndex(0)), weight: 3),
          .init(.criterion(CriterionIndex(1)), weight: 1),
        ],
        combination: .weightedMean,
        usesRawLevels: true,
        bands: .nearest(2)
      ),
      Group(terms: [.init(.group(GroupIndex(0)))], combination: .weightedMean, bands: .cuts([0.5])),
      Group(terms: [.init(.criterion(CriterionIndex(1)))], combination: .weightedMean),
    ],
    ranking: RankingPlan(keys: [.init(.factor(.group(GroupIndex(1))))])
  )

  private func functions() throws -> ShareFunctions {
    let table = try #require(MeasureTable(columns: [[1, 3, .nan], [3, 1, 2]]))
    var evaluator = try Evaluator(plan)
    return ShareFunctions(plan, evaluator.scorecard(table), group: GroupIndex(0), term: 0)
  }

  @Test func `only groups that hold the weight are reached`() throws {
    let functions = try functions()
    #expect(functions.isReached(GroupIndex(0)))
    #expect(functions.isReached(GroupIndex(1)))
    #expect(!functions.isReached(GroupIndex(2)))
    let other = functions.functions(of: .group(GroupIndex(2)), CandidateIndex(0))
    #expect(other == [.constant(1)])
    let criterion = functions.functions(of: .criterion(CriterionIndex(0)), CandidateIndex(1))
    #expect(criterion == [.constant(3)])
  }

  @Test func `raw levels run along lines, and their scale with them`() throws {
    let functions = try functions()
    let group = Factor.group(GroupIndex(0))
    #expect(functions.functions(of: group, CandidateIndex(0)) == [.line(8, -7)])
    #expect(functions.functions(of: group, CandidateIndex(1)) == [.line(0, 3)])
    #expect(functions.functions(of: group, CandidateIndex(2)) == [.constant(4)])
    // The scale goes from t to 8 - 5 t, its middle is the only cut.
    #expect(functions.cuts(of: GroupIndex(0)) == [.line(4, -2)])
    #expect(functions.cuts(of: GroupIndex(1)) == [.constant(0.5)])
    #expect(functions.jumps == [])
    let held = functions.functions(of: .group(GroupIndex(1)), CandidateIndex(1))
    #expect(
      held == [.ratio(ShareRatio(SharePolynomial([0, 2]), SharePolynomial([8, -6])))]
    )
  }
}
