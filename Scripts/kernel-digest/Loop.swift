// Scores one sample again and again with other weights, and draws weights. Scripts/check-allocations
// counts the allocations of few and of many rounds: they must be the same.

@main
struct ScoringLoop {
  static func main() throws(PlanFault) {
    let rounds = CommandLine.arguments.dropFirst().first.flatMap { Int($0) } ?? 1
    var sample = Sample(random: Generator(state: 5))
    var plan = sample.plan()
    // A place among the candidates has to be sorted for anew, so it is the one kind left out.
    plan.criteria[6].kind = .cuts([1000, 2000, 3000], isLowerWorse: false)
    let table = sample.table(plan, count: 30)
    var evaluator = try Evaluator(plan)
    var card = evaluator.scorecard(table)
    var fold = Fold()
    for round in 0..<rounds {
      try evaluator.setWeight(1 + Double(round % 7), of: 0, in: GroupIndex(0))
      evaluator.score(table, into: &card)
      fold.add(card.groupNumbers[0])
    }
    fold.add(try drawn(plan, table, draws: 8 * rounds))
    print(fold.value)
  }

  /// One block of draws, eight to a round.
  static func drawn(_ plan: Plan, _ table: MeasureTable, draws: Int) throws(PlanFault) -> Int {
    var plan = plan
    plan.groups[2].combination = .weightedMean
    plan.groups[2].usesRawLevels = false
    for index in plan.measures.indices { plan.measures[index].missing = .worst }
    let limits = WeightRegion.within(lows: [0.1, 0.1, 0.1], highs: [0.6, 0.6, 0.6])
    let regions = [.all, limits, .ordered([[0], [1, 2]]), .all, .all]
    let weights = plan.groups.indices.compactMap { index in
      GroupDraw(GroupIndex(index), count: plan.groups[index].terms.count, regions[index])
    }
    let program = try DrawProgram(plan, table, weights: weights, draws: draws, seed: 1)
    guard program.usesLanes else { return -1 }
    return Int(truncatingIfNeeded: program.run(0..<program.blockCount).places[0])
  }
}
