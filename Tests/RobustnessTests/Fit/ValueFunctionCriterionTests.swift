import ScoringKernel
import Testing

@testable import Robustness

struct ValueFunctionCriterionTests {
  private let plan = Plan(
    measures: .init(repeating: Measure(), count: 6),
    criteria: [
      Criterion(
        measure: MeasureIndex(0),
        kind: .cuts([5], isLowerWorse: true),
        levelScores: [1, 2]
      ),
      Criterion(measure: MeasureIndex(1), kind: .table([1, 0, 1]), levelScores: [1, 2]),
      Criterion(measure: MeasureIndex(2), kind: .yesNo(isYesWorse: false), levelScores: [0, 1]),
      Criterion(
        measure: MeasureIndex(3),
        kind: .points(PiecewiseLine(inputs: [0, 1, 2], outputs: [3, 2, 0])),
        levelScores: [0, 3]
      ),
      Criterion(
        measure: MeasureIndex(4),
        kind: .points(PiecewiseLine(inputs: [0, 1, 2], outputs: [0, 2, 1])),
        levelScores: [0, 2]
      ),
    ],
    groups: [
      Group(
        terms: [.init(.criterion(CriterionIndex(3))), .init(.criterion(CriterionIndex(0)))],
        combination: .weightedMean,
        bands: .nearest(2)
      ),
      Group(
        terms: [.init(.group(GroupIndex(0))), .init(.criterion(CriterionIndex(3)))],
        combination: .weightedMean
      ),
    ],
    ranking: RankingPlan(keys: [
      .init(.measure(MeasureIndex(0))), .init(.factor(.group(GroupIndex(1)))),
    ])
  )

  @Test func `the first key that is not a bare measure has the criteria, each once`() {
    #expect(plan.firstCriteria == [CriterionIndex(0), CriterionIndex(3)])
    var rated = plan
    rated.ranking.keys = [.init(.rating)]
    #expect(rated.firstCriteria == [])
    rated.matrix = Matrix(
      down: .criterion(CriterionIndex(2)),
      across: .group(GroupIndex(0)),
      downCount: 2,
      acrossCount: 2,
      cells: [0, 0, 1, 1],
      ratingCount: 2
    )
    #expect(rated.firstCriteria == [0, 2, 3].map { CriterionIndex($0) })
  }

  @Test func `the worse end comes from the rules`() throws {
    let ends = (0..<5).map { plan.valueFunctionCriterion(CriterionIndex($0))?.isLowerWorse }
    #expect(ends == [true, false, false, true, nil])
    #expect(plan.valueFunctionCriterion(CriterionIndex(0))?.isLevel == false)
    #expect(plan.valueFunctionCriterion(CriterionIndex(1))?.isLevel == true)
  }

  @Test func `categories and yes and no are read as levels from 1`() {
    #expect(plan.valueFunctionInput(CriterionIndex(0), 7) == 7)
    #expect(plan.valueFunctionInput(CriterionIndex(1), 2) == 2)
    #expect(plan.valueFunctionInput(CriterionIndex(1), 1) == 1)
    #expect(plan.valueFunctionInput(CriterionIndex(2), 1) == 1)
    #expect(plan.valueFunctionInput(CriterionIndex(2), 0) == 2)
    #expect(plan.valueFunctionInput(CriterionIndex(1), 3).isNaN)
    #expect(plan.valueFunctionInput(CriterionIndex(2), .nan).isNaN)
  }
}
