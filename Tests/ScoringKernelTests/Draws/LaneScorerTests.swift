import Testing

@testable import ScoringKernel

@Suite struct LaneScorerTests {
  /// Draws by both codes; the third says whether eight draws were scored at a time.
  private func tallies(
    _ plan: Plan,
    _ table: MeasureTable,
    _ weights: [GroupDraw],
    draws: Int = 43
  ) throws -> (DrawTally, DrawTally, Bool) {
    func program(_ method: DrawProgram.Method) throws -> DrawProgram {
      try DrawProgram(plan, table, weights: weights, draws: draws, seed: 3, method: method)
    }
    let quickest = try program(.quickest)
    return (quickest.run(0..<1), try program(.engine).run(0..<1), quickest.usesLanes)
  }

  @Test func lanesGiveWhatTheEngineGives() throws {
    var random = SeededGenerator(seed: 11)
    var lanes = 0
    var contradictory = 0
    for round in 0..<400 {
      let plan = random.drawnPlan()
      let table = random.drawnTable(plan, candidates: random.whole(in: 1...8))
      let (quickest, engine, usesLanes) = try tallies(plan, table, plan.allDraws)
      #expect(quickest == engine, "plan \(round)")
      lanes += usesLanes ? 1 : 0
      contradictory += engine.counted < 43 ? 1 : 0
    }
    // Most plans are scored by lanes, some have rules that contradict each other in some draws.
    #expect(lanes > 200)
    #expect(contradictory > 3)
  }

  @Test func lanesGiveWhatTheEngineGivesForWeightsWithinLimitsAndInOrders() throws {
    var random = SeededGenerator(seed: 12)
    for _ in 0..<60 {
      var plan = random.drawnPlan()
      for index in plan.groups.indices { plan.groups[index].combination = .weightedMean }
      let table = random.drawnTable(plan, candidates: 5)
      let regions: [WeightRegion] = [
        .within(lows: [0.1, 0.2, 0], highs: [0.6, 0.9, 0.5]), .ordered([[1], [0, 2]]),
        .ordered([[2], [0], [1]]),
      ]
      let region = regions[random.whole(in: 0...2)]
      let draw = try #require(GroupDraw(GroupIndex(2), count: 3, region))
      let (quickest, engine, _) = try tallies(plan, table, [draw])
      #expect(quickest == engine)
    }
  }

  @Test func candidatesThatAreAlikeShareTheirPlacesInEveryDraw() throws {
    let table = MeasureTable(rows: [[0.4, 0.6, 0.5], [0.4, 0.6, 0.5], [0.9, 0.1, 0.2]])
    let plan = ExactAcceptability.plan
    let (quickest, engine, usesLanes) = try tallies(plan, table, plan.allDraws, draws: 500)
    #expect(usesLanes)
    #expect(quickest == engine)
    #expect(quickest.places[0..<3] == quickest.places[3..<6])
    #expect(quickest.places[0] > 0 && quickest.places[1] > 0 && quickest.places[2] == 0)
    #expect(quickest.wins[1] == 0 && quickest.wins[3] == 0)
  }

  @Test func tieBreaksDecideBetweenThoseThatAreAlike() throws {
    var plan = ExactAcceptability.plan
    plan.measures.append(Measure())
    plan.ranking.tieBreaks = [.init(.measure(MeasureIndex(3)))]
    let table = MeasureTable(rows: [
      [0.4, 0.6, 0.5, 1], [0.4, 0.6, 0.5, 2], [0.9, 0.1, 0.2, 3], [0.4, 0.6, 0.5, 2],
    ])
    let (quickest, engine, usesLanes) = try tallies(plan, table, plan.allDraws, draws: 500)
    #expect(usesLanes)
    #expect(quickest == engine)
    #expect(quickest.wins[1 * 4 + 0] == 500)
    #expect(quickest.wins[1 * 4 + 3] == 0)
  }

  @Test func numbersTooCloseForLanesAreOrderedExactly() throws {
    // Apart by less than a step of the packed keys, by less than the tolerance, and just by more.
    let table = MeasureTable(rows: [
      [0.5, 0.5, 0.5], [0.500000001, 0.500000001, 0.500000001], [0.5000000004, 0.5000000004, 0.5],
      [0.50000003, 0.5, 0.5],
    ])
    let plan = ExactAcceptability.plan
    let (quickest, engine, usesLanes) = try tallies(plan, table, plan.allDraws, draws: 400)
    #expect(usesLanes)
    #expect(quickest == engine)
  }

  @Test func shortBlocksAreCountedToTheLastDraw() throws {
    let plan = ExactAcceptability.plan
    for draws in [1, 7, 8, 9, 15] {
      let (quickest, engine, _) = try tallies(
        plan,
        ExactAcceptability.table,
        plan.allDraws,
        draws: draws
      )
      #expect(quickest == engine)
      #expect(quickest.counted == Int64(draws))
    }
  }
}
