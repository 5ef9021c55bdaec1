import Testing

@testable import ScoringKernel

@Suite struct PreparedPlanTests {
  @Test func everyFactorHasItsScale() throws {
    let prepared = try PreparedPlan(.sample)
    #expect(prepared.scale(of: .criterion(CriterionIndex(0))) == Scale(low: 1, high: 5))
    #expect(prepared.scale(of: .group(GroupIndex(2))) == Scale(low: 0, high: 1))
  }

  @Test func theScaleOfRawLevelsFollowsTheWeights() throws {
    var plan = Plan.sample
    plan.criteria[1].levelScores = [0, 2, 4, 6, 8]
    plan.groups[0].usesRawLevels = true
    var prepared = try PreparedPlan(plan)
    let likelihood = Factor.group(GroupIndex(0))
    // 60 parts of 1...5 and 40 of 0...8.
    #expect(Tolerance.areEqual(prepared.scale(of: likelihood).low, 0.6))
    #expect(Tolerance.areEqual(prepared.scale(of: likelihood).high, 6.2))
    try prepared.setWeight(60, of: 1, in: GroupIndex(0))
    #expect(prepared.scale(of: likelihood) == Scale(low: 0.5, high: 6.5))
  }

  @Test func aWeightIsChangedInThePlan() throws {
    var prepared = try PreparedPlan(.sample)
    try prepared.setWeight(7, of: 1, in: GroupIndex(0))
    #expect(prepared.plan.groups[0].terms.map { $0.weight } == [60, 7])
  }

  @Test func aMalformedPlanIsRefused() {
    var plan = Plan.sample
    plan.groups[0].terms = []
    #expect(throws: PlanFault.malformedGroup(GroupIndex(0))) { try PreparedPlan(plan) }
  }
}

@Suite struct PreparedPlanSampleTests {
  private let group = GroupIndex(0)

  @Test func anotherWeightGivesWhatAFreshPlanGives() throws {
    let table = KernelSample.table((0..<40).map { [Double($0), Double(40 - $0), 0] })
    var evaluator = try Evaluator(KernelSample.plan())
    var card = evaluator.scorecard(table)
    for weight in [0.0, 0.5, 3, 1e6] {
      var plan = KernelSample.plan()
      plan.groups[0].terms[1].weight = weight
      var fresh = try Evaluator(plan)
      try evaluator.setWeight(weight, of: 1, in: group)
      evaluator.score(table, into: &card)
      #expect(card == fresh.scorecard(table))
    }
  }

  @Test func weightsOfRawLevelsMoveTheScaleAndItsCuts() throws {
    var plan = KernelSample.plan()
    plan.criteria[0].levelScores = [0, 1, 8]
    plan.groups[0].usesRawLevels = true
    var evaluator = try Evaluator(plan)
    #expect(evaluator.prepared.scale(of: .group(group)) == Scale(low: 0.75, high: 4.25))
    try evaluator.setWeight(1, of: 1, in: group)
    #expect(evaluator.prepared.scale(of: .group(group)) == Scale(low: 0.5, high: 5.5))
    // The middle level now runs from 1.75 to 4.25: 4 is in it, 4.5 is not.
    let card = evaluator.scorecard(KernelSample.table([[15, 20, 0], [25, 4, 0]]))
    #expect(card.groupNumbers == [2, 4.5])
    #expect(card.groupLevels == [1, 2])
  }

  @Test func aWeightThatMakesNoSenseIsRefusedAndChangesNothing() throws {
    var prepared = try PreparedPlan(KernelSample.plan())
    for weight in [-1, Double.nan, .infinity] {
      #expect(throws: PlanFault.malformedGroup(group)) {
        try prepared.setWeight(weight, of: 0, in: group)
      }
    }
    try prepared.setWeight(0, of: 1, in: group)
    #expect(throws: PlanFault.malformedGroup(group)) {
      try prepared.setWeight(0, of: 0, in: group)
    }
    #expect(throws: PlanFault.danglingIndex) { try prepared.setWeight(1, of: 2, in: group) }
    #expect(throws: PlanFault.danglingIndex) {
      try prepared.setWeight(1, of: 0, in: GroupIndex(1))
    }
    #expect(prepared.plan.groups[0].terms.map(\.weight) == [1, 0])
  }

  @Test func aPlanThatCannotRunIsNotPrepared() {
    var plan = KernelSample.plan()
    plan.ranking.keys = []
    #expect(throws: PlanFault.malformedRanking) { try PreparedPlan(plan) }
  }

  @Test func scalingAllWeightsChangesNothing() throws {
    let table = KernelSample.table((0..<40).map { [Double($0), Double(40 - $0), 0] })
    var plan = KernelSample.plan()
    var evaluator = try Evaluator(plan)
    let before = evaluator.scorecard(table)
    for term in plan.groups[0].terms.indices { plan.groups[0].terms[term].weight *= 1024 }
    var scaled = try Evaluator(plan)
    #expect(scaled.scorecard(table) == before)
  }
}

@Suite struct PreparedPlanChangeTests {
  private let group = GroupIndex(0)

  @Test func allWeightsAtOnceGiveWhatAFreshPlanGives() throws {
    let table = KernelSample.table((0..<40).map { [Double($0), Double(40 - $0), 0] })
    var plan = KernelSample.plan()
    plan.groups[0].usesRawLevels = true
    var evaluator = try Evaluator(plan)
    for weights in [[0, 1], [3, 0], [0.25, 5]] as [[Double]] {
      try evaluator.setWeights(weights, in: group)
      for index in weights.indices { plan.groups[0].terms[index].weight = weights[index] }
      var fresh = try Evaluator(plan)
      #expect(evaluator.scorecard(table) == fresh.scorecard(table))
    }
  }

  @Test func weightsThatMakeNoSenseChangeNothing() throws {
    var prepared = try PreparedPlan(.sample)
    let wrong: [[Double]] = [
      [0, 0], [1], [1, 2, 3], [-1, 2], [.nan, 1], [.infinity, 1], [1e100, 1e100], [1e-101, 0],
    ]
    for weights in wrong {
      #expect(throws: PlanFault.malformedGroup(group)) {
        try prepared.setWeights(weights, in: group)
      }
    }
    #expect(throws: PlanFault.danglingIndex) { try prepared.setWeights([1], in: GroupIndex(9)) }
    #expect(prepared.plan == .sample)
  }

  @Test func aCutThatMovesGivesWhatAFreshPlanGives() throws {
    let table = MeasureTable(rows: (0..<40).map { [Double($0) * 30, Double($0) - 20, 500] })
    var plan = Plan.sample
    plan.groups[0].bands = .cuts([0.2, 0.4, 0.6, 0.8])
    var evaluator = try Evaluator(plan)
    try evaluator.setCut(777, at: 2, of: .criterion(CriterionIndex(0)))
    try evaluator.setCut(0.3, at: 0, of: .group(group))
    plan.criteria[0].kind = .cuts([50, 250, 777, 1_000], isLowerWorse: false)
    plan.groups[0].bands = .cuts([0.3, 0.4, 0.6, 0.8])
    var fresh = try Evaluator(plan)
    #expect(evaluator.scorecard(table) == fresh.scorecard(table))
    #expect(evaluator.prepared.plan == plan)
  }

  @Test func aCutBeyondItsNeighboursChangesNothing() throws {
    var plan = Plan.sample
    plan.groups[0].bands = .cuts([0.2, 0.4, 0.6, 0.8])
    var prepared = try PreparedPlan(plan)
    let volume = Factor.criterion(CriterionIndex(0))
    for cut in [50, 500, 40, .nan, .infinity] as [Double] {
      #expect(throws: PlanFault.malformedCriterion(CriterionIndex(0))) {
        try prepared.setCut(cut, at: 1, of: volume)
      }
      #expect(throws: PlanFault.malformedGroup(group)) {
        try prepared.setCut(cut, at: 1, of: .group(group))
      }
    }
    #expect(prepared.plan == plan)
  }

  @Test func thereIsNoCutWhereThereAreNone() throws {
    var prepared = try PreparedPlan(.sample)
    let none: [(Factor, Int)] = [
      (.criterion(CriterionIndex(0)), 4), (.criterion(CriterionIndex(0)), -1),
      (.criterion(CriterionIndex(7)), 0), (.group(group), 0), (.group(GroupIndex(7)), 0),
    ]
    for (factor, position) in none {
      #expect(throws: PlanFault.danglingIndex) {
        try prepared.setCut(1, at: position, of: factor)
      }
    }
    #expect(Plan.sample.cuts(of: .criterion(CriterionIndex(0))) == [50, 250, 500, 1_000])
    #expect(Plan.sample.cuts(of: .group(group)) == nil)
  }
}
