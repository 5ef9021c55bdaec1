import ScoringKernel
import Testing

@Suite struct CriterionPassTests {
  private static let banded: [(Double, Int)] = [
    (-1e300, 0), (49.9, 0), (50, 1), (50 - 4e-8, 1), (50 - 6e-8, 0), (249, 1), (250, 2), (999, 3),
    (1_000, 4), (1e300, 4), (.infinity, 4), (-.infinity, 0),
  ]

  @Test(arguments: banded)
  func aValueOnACutIsInTheUpperBand(value: Double, level: Int) throws {
    let result = try scored(.cuts(0, [50, 250, 500, 1_000]), value)
    #expect(result.level == level)
    #expect(result.score == Double(level + 1))
  }

  @Test func aNegativeCutHasItsToleranceBelowItToo() throws {
    #expect(try scored(.cuts(0, [-20, 20]), -20 - 1e-8).level == 1)
    #expect(try scored(.cuts(0, [-20, 20]), -20 - 3e-8).level == 0)
  }

  @Test func whereLowerIsWorseTheBandsAreTurnedRound() throws {
    let criterion = Criterion.cuts(0, [10, 20], isLowerWorse: true)
    #expect(try [5, 10, 15, 20, 25].map { try scored(criterion, $0).level } == [2, 1, 1, 0, 0])
  }

  @Test func levelsHaveTheScoresTheyAreGiven() throws {
    let criterion = Criterion(
      measure: MeasureIndex(0),
      kind: .cuts([10, 20], isLowerWorse: false),
      levelScores: [0, 2, 8]
    )
    #expect(try [5, 15, 25].map { try scored(criterion, $0).score } == [0, 2, 8])
  }

  @Test func pointsAreJoinedByStraightLinesAndLevelOutsideThem() throws {
    let criterion = Criterion.points(0, [0, 100, 200], [1, 3, 10])
    let scores = try [-5, 0, 25, 100, 150, 200, 900].map { try scored(criterion, $0).score }
    #expect(scores == [1, 1, 1.5, 3, 6.5, 10, 10])
    #expect(try scored(criterion, 25).level == -1)
  }

  @Test func atAPointTheScoreIsTheOneWrittenThereToTheBit() throws {
    // In doubles 0.2 + (0.9 - 0.2) is not 0.9, nor 0.4 + (0.1 - 0.4) 0.1.
    for (first, second) in [(0.2, 0.9), (0.3, 0.9), (0.4, 0.1), (0.5, 0.1)] {
      #expect(first + (second - first) != second)
      #expect(try scored(.points(0, [0, 1, 2], [first, second, 6]), 1).score == second)
    }
  }

  @Test func aTableGivesEachCategoryItsLevel() throws {
    let criterion = Criterion(
      measure: MeasureIndex(0),
      kind: .table([2, 0, 1]),
      levelScores: [1, 2, 3]
    )
    #expect(try [0, 1, 2].map { try scored(criterion, $0).level } == [2, 0, 1])
    // A category that the table does not have: the edge refuses it, the kernel does not trap.
    #expect(try [-1, 3, 1e300, .infinity].map { try scored(criterion, $0).level } == [0, 0, 0, 0])
  }

  @Test func aJudgedLevelIsTakenAsItIsWithinItsScale() throws {
    let criterion = Criterion(
      measure: MeasureIndex(0),
      kind: .judged,
      levelScores: [1, 2, 3, 4, 5]
    )
    let levels = try [1, 5, 3, 0, -9, 6, 2.4].map { try scored(criterion, $0).level }
    #expect(levels == [0, 4, 2, 0, 0, 4, 1])
  }

  @Test(arguments: [true, false])
  func yesIsWorseOrNoIs(isYesWorse: Bool) throws {
    let criterion = Criterion(
      measure: MeasureIndex(0),
      kind: .yesNo(isYesWorse: isYesWorse),
      levelScores: [0, 1]
    )
    #expect(try scored(criterion, 1).score == (isYesWorse ? 1 : 0))
    #expect(try scored(criterion, 0).score == (isYesWorse ? 0 : 1))
  }

  private static let assumptions: [(MissingPolicy, Int, Int, Double)] = [
    (.neutral, 2, 2, 5), (.worst, 4, 3, 10), (.best, 0, 0, 0), (.interval, 2, 2, 5),
    (.leaveOut, -1, -1, .nan), (.refuse, -1, -1, .nan),
  ]

  /// Five levels, four levels, and a line from 0 to 10.
  @Test(arguments: assumptions)
  func aMissingMeasureIsTakenAsItsPolicySays(
    policy: MissingPolicy,
    odd: Int,
    even: Int,
    line: Double
  ) throws {
    #expect(try scored(.cuts(0, [1, 2, 3, 4]), .nan, policy).level == odd)
    #expect(try scored(.cuts(0, [1, 2, 3]), .nan, policy).level == even)
    let point = try scored(.points(0, [0, 1], [0, 10]), .nan, policy)
    #expect(areIdentical([point.score], [line]))
    #expect(point.level == -1)
    let worse = Criterion.cuts(0, [1, 2, 3, 4], isLowerWorse: true)
    #expect(try scored(worse, .nan, policy).level == odd)
  }

  @Test func atTheCornersAnOpenMeasureStandsAtTheEndsOfItsScale() throws {
    let criteria: [Criterion] = [
      .cuts(0, [1, 2]), .points(0, [0, 1], [3, 1]), .cuts(0, [9], isLowerWorse: true),
    ]
    for criterion in criteria {
      let low = try scored(criterion, .nan, .interval, .lowest).score
      let high = try scored(criterion, .nan, .interval, .highest).score
      #expect(low == criterion.lowest)
      #expect(high == criterion.highest)
    }
  }

  private func scored(
    _ criterion: Criterion,
    _ value: Double,
    _ policy: MissingPolicy = .refuse,
    _ corner: Corner = .likely
  ) throws -> (score: Double, level: Int) {
    var evaluator = try Evaluator(.single(criterion, missing: policy))
    let card = evaluator.scorecard(MeasureTable(rows: [[value]]), corner: corner)
    return (card.criterionScores[0], card.criterionLevels[0])
  }
}
