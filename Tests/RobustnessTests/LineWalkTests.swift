import ScoringKernel
import Testing

@testable import Robustness

@Suite struct LineWalkTests {
  /// Sweeps each weight of random plans and compares with what the walk says.
  private func sweep(_ trials: RandomTrials, count: Int) throws {
    var trials = trials
    for number in 0..<count {
      guard let trial = trials.trial() else { continue }
      for group in trial.plan.groups.indices {
        for term in trial.plan.groups[group].terms.indices {
          guard let line = WeightLine(trial, group: GroupIndex(group), term: term) else { continue }
          let comment = "plan \(number), group \(group), term \(term)"
          check(line.walk(trial), trial, 0...1, comment)
        }
      }
    }
  }

  private func check(
    _ line: LineWalk.Line,
    _ trial: PlanTrial,
    _ range: ClosedRange<Double>,
    _ comment: String
  ) {
    var walk = LineWalk(line, trial)
    var trial = trial
    let ends = walk.ends(of: RankingOutcome.Part.allCases)
    let steps = 120
    let width = range.upperBound - range.lowerBound
    for step in 0...steps {
      let value = range.lowerBound + width * (Double(step) + 0.37) / (Double(steps) + 1)
      let outcome = trial.outcome(line.change(value))
      for (part, below, above) in ends
      where value > below.value + 1e-6 * width && value < above.value - 1e-6 * width {
        let stays = outcome?.agrees(with: trial.outcome, on: part) ?? false
        #expect(stays, "\(comment): \(part) at \(value) within \(below.value)...\(above.value)")
      }
    }
    for (part, below, above) in ends {
      #expect(below.value <= line.now && above.value >= line.now)
      for (end, sign) in [(below, -1.0), (above, 1.0)] where end.beyond != nil {
        let turns = [0, 1e-10, 1e-9, 1e-8, 1e-7, 1e-6, 1e-5, 1e-4].contains { distance in
          let value = min(max(0, end.value + sign * distance), range.upperBound)
          let outcome = trial.outcome(line.change(value))
          return !(outcome?.agrees(with: trial.outcome, on: part) ?? false)
        }
        #expect(turns, "\(comment): \(part) turns at \(end.value)")
      }
    }
  }

  /// Sweeps each cut of random plans between its neighbours.
  @Test func `cuts of criteria and groups`() throws {
    var trials = RandomTrials(seed: 5)
    for number in 0..<6 {
      guard let trial = trials.trial() else { continue }
      let criteria = trial.plan.criteria.indices.map { Factor.criterion(CriterionIndex($0)) }
      let groups = trial.plan.groups.indices.map { Factor.group(GroupIndex($0)) }
      for factor in criteria + groups {
        for cut in (trial.plan.cuts(of: factor) ?? []).indices {
          guard let line = CutLine(trial, factor: factor, cut: cut) else { continue }
          let range = (line.floor ?? -1)...(line.ceiling ?? 10)
          check(line.walk(trial), trial, range, "plan \(number), cut \(cut) of \(factor)")
        }
      }
    }
  }

  @Test func `plain weighted means`() throws {
    var trials = RandomTrials(seed: 1)
    trials.mayLeaveOut = false
    trials.mayBeRaw = false
    trials.hasMatrix = false
    try sweep(trials, count: 6)
  }

  @Test func `what is missing is left out`() throws {
    try sweep(RandomTrials(seed: 2), count: 6)
  }

  @Test func `sums, products and the largest`() throws {
    var trials = RandomTrials(seed: 3)
    trials.combinations = [.weightedMean, .weightedMean, .sum, .product, .largest]
    try sweep(trials, count: 6)
  }

  @Test func `weighted products`() throws {
    var trials = RandomTrials(seed: 4)
    trials.combinations = [.weightedMean, .weightedProduct]
    trials.candidates = 4
    try sweep(trials, count: 1)
  }
}
