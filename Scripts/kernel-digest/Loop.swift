// Scores one sample again and again with other weights. Scripts/check-allocations counts the
// allocations of few and of many rounds: they must be the same.

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
    print(fold.value)
  }
}
