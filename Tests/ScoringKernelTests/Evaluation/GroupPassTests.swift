import ScoringKernel
import Testing

@Suite struct GroupPassTests {
  /// Scores of 4 on 1...5 at weight 60 and 2 on 0...4 at weight 40: 0.75 and 0.5 when mapped.
  private static let combined: [(Group.Combination, Double, Double)] = [
    (.weightedMean, 0.65, 3.2), (.sum, 1.25, 6), (.product, 0.375, 8), (.largest, 0.75, 4),
    // 0.75^0.6 0.5^0.4 and 4^0.6 2^0.4, by Python's math.pow.
    (.weightedProduct, 0.6377122503128954, 3.0314331330207964),
  ]

  @Test(arguments: combined)
  func scoresAreMappedUnlessTheGroupTakesThemRaw(
    combination: Group.Combination,
    mapped: Double,
    raw: Double
  ) throws {
    #expect(Tolerance.areEqual(try number(combination, [4, 2], isRaw: false), mapped))
    #expect(Tolerance.areEqual(try number(combination, [4, 2], isRaw: true), raw))
  }

  @Test(arguments: Group.Combination.allCases)
  func whatIsLeftOutPassesItsShareToTheRest(combination: Group.Combination) throws {
    #expect(Tolerance.areEqual(try number(combination, [4, .nan], isRaw: false), 0.75))
    #expect(Tolerance.areEqual(try number(combination, [.nan, 2], isRaw: true), 2))
  }

  @Test(arguments: Group.Combination.allCases)
  func ofNothingThereIsNoNumber(combination: Group.Combination) throws {
    #expect(try number(combination, [.nan, .nan], isRaw: false).isNaN)
  }

  @Test func aZeroMakesAProductZero() throws {
    #expect(try number(.product, [4, 0], isRaw: false) == 0)
    #expect(try number(.weightedProduct, [4, 0], isRaw: false) == 0)
    #expect(try number(.weightedProduct, [0, 0], isRaw: true) == 0)
  }

  @Test func aTermWithoutWeightChangesNothing() throws {
    var plan = plan(.weightedMean, isRaw: false)
    plan.groups[0].terms[1].weight = 0
    #expect(try numbers(plan, [4, 2])[0] == 0.75)
    plan.groups[0].combination = .weightedProduct
    #expect(Tolerance.areEqual(try numbers(plan, [4, 0])[0], 0.75))
  }

  @Test func groupsNest() throws {
    var plan = plan(.sum, isRaw: true)
    plan.groups.append(
      Group(
        terms: [.init(.group(GroupIndex(0))), .init(.criterion(CriterionIndex(0)))],
        combination: .product,
        usesRawLevels: true
      )
    )
    plan.groups.append(
      Group(terms: [.init(.group(GroupIndex(0)))], combination: .weightedMean)
    )
    let numbers = try numbers(plan, [4, 2])
    #expect(numbers[0] == 6)
    #expect(numbers[1] == 24)
    // The sum lies between 1 and 9.
    #expect(Tolerance.areEqual(numbers[2], 0.625))
  }

  @Test func aNestedGroupWithNothingInItIsLeftOut() throws {
    var plan = plan(.sum, isRaw: false)
    plan.groups[0].terms.removeLast()
    plan.groups.append(
      Group(
        terms: [.init(.group(GroupIndex(0))), .init(.criterion(CriterionIndex(1)))],
        combination: .weightedMean
      )
    )
    #expect(try numbers(plan, [.nan, 2])[1] == 0.5)
  }

  @Test func aScaleOfOneNumberAddsNothing() throws {
    var plan = plan(.weightedMean, isRaw: false)
    plan.criteria[1].levelScores = [3, 3, 3, 3, 3]
    for policy in [MissingPolicy.refuse, .leaveOut] {
      plan.measures = [Measure(missing: policy), Measure(missing: policy)]
      #expect(Tolerance.areEqual(try numbers(plan, [4, 2])[0], 0.45))
    }
  }

  @Test func aMissingMeasureThatMustNotBeLeavesNoNumber() throws {
    var plan = plan(.weightedMean, isRaw: false)
    plan.measures = [Measure(), Measure()]
    #expect(try numbers(plan, [4, .nan])[0].isNaN)
    plan.criteria[1].levelScores = [3, 3, 3, 3, 3]
    #expect(try numbers(plan, [4, .nan])[0].isNaN)
  }

  private static let nearest: [(Double, Int)] = [
    (0, 0), (0.124, 0), (0.125, 1), (0.374, 1), (0.375, 2), (0.5, 2), (0.625, 3), (0.875, 4),
    (1, 4),
  ]

  @Test(arguments: nearest)
  func aNumberIsAtTheNearestLevelHalvesUpwards(number: Double, level: Int) throws {
    #expect(try self.level(number, .nearest(5)) == level)
  }

  @Test func aNumberOnACutOfItsGroupIsInTheUpperLevel() throws {
    let levels = try [0, 0.2, 0.3 - 1e-12, 0.3, 0.7, 1].map {
      try level($0, .cuts([0.3, 0.7]))
    }
    #expect(levels == [0, 0, 1, 1, 2, 2])
  }

  @Test func aGroupWithoutNumberHasNoLevel() throws {
    #expect(try level(.nan, .nearest(5)) == -1)
  }

  @Test(arguments: [3, 10, 0.001, 1e6])
  func scalingAllWeightsChangesNothing(factor: Double) throws {
    for combination in Group.Combination.allCases {
      var plan = plan(combination, isRaw: false)
      let before = try numbers(plan, [4, 2])[0]
      for term in plan.groups[0].terms.indices { plan.groups[0].terms[term].weight *= factor }
      #expect(Tolerance.areEqual(try numbers(plan, [4, 2])[0], before))
    }
  }

  private func plan(_ combination: Group.Combination, isRaw: Bool) -> Plan {
    Plan(
      measures: [Measure(missing: .leaveOut), Measure(missing: .leaveOut)],
      criteria: [
        Criterion(measure: MeasureIndex(0), kind: .judged, levelScores: [1, 2, 3, 4, 5]),
        .points(1, [0, 4], [0, 4]),
      ],
      groups: [
        Group(
          terms: [
            .init(.criterion(CriterionIndex(0)), weight: 60),
            .init(.criterion(CriterionIndex(1)), weight: 40),
          ],
          combination: combination,
          usesRawLevels: isRaw
        )
      ],
      ranking: RankingPlan(keys: [.init(.factor(.group(GroupIndex(0))))])
    )
  }

  private func number(
    _ combination: Group.Combination,
    _ row: [Double],
    isRaw: Bool
  ) throws -> Double {
    if row == [0, 0] {
      var plan = plan(combination, isRaw: isRaw)
      plan.criteria[0] = .points(0, [0, 4], [0, 4])
      return try numbers(plan, row)[0]
    }
    return try numbers(plan(combination, isRaw: isRaw), row)[0]
  }

  private func numbers(_ plan: Plan, _ row: [Double]) throws -> [Double] {
    var evaluator = try Evaluator(plan)
    return evaluator.scorecard(MeasureTable(rows: [row])).groupNumbers
  }

  private func level(_ number: Double, _ bands: Group.Bands) throws -> Int {
    var plan = Plan.single(.points(0, [0, 1], [0, 1]), missing: .leaveOut)
    plan.groups[0].bands = bands
    var evaluator = try Evaluator(plan)
    return evaluator.scorecard(MeasureTable(rows: [[number]])).groupLevels[0]
  }
}
