import Foundation
import ScoringKernel
import Testing

@testable import Robustness

@Suite struct LineWalkTests {
  /// Sweeps each weight of random plans and compares with what the walk says.
  private func sweep(_ trials: RandomTrials, count: Int, steps: Int) throws {
    var trials = trials
    for number in 0..<count {
      guard let trial = trials.trial() else { continue }
      for group in trial.plan.groups.indices {
        for term in trial.plan.groups[group].terms.indices {
          guard let line = WeightLine(trial, group: GroupIndex(group), term: term) else { continue }
          let comment = "plan \(number), group \(group), term \(term)"
          check(line.walk(trial), trial, 0...1, steps: steps, comment)
        }
      }
    }
  }

  private func check(
    _ line: LineWalk.Line,
    _ trial: PlanTrial,
    _ range: ClosedRange<Double>,
    steps: Int,
    _ comment: String
  ) {
    var walk = LineWalk(line, trial)
    var trial = trial
    let ends = walk.ends(of: RankingOutcome.Part.allCases)
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

  private var count: Int { Int(ProcessInfo.processInfo.environment["PLANS"] ?? "") ?? 12 }
  private var steps: Int { Int(ProcessInfo.processInfo.environment["STEPS"] ?? "") ?? 200 }

  @Test func `plain weighted means`() throws {
    var trials = RandomTrials(seed: 1)
    trials.mayLeaveOut = false
    trials.mayBeRaw = false
    trials.hasMatrix = false
    try sweep(trials, count: count, steps: steps)
  }

  @Test func `what is missing is left out`() throws {
    try sweep(RandomTrials(seed: 2), count: count, steps: steps)
  }

  @Test func `sums, products and the largest`() throws {
    var trials = RandomTrials(seed: 3)
    trials.combinations = [.weightedMean, .weightedMean, .sum, .product, .largest]
    try sweep(trials, count: count, steps: steps)
  }

  @Test func `weighted products`() throws {
    var trials = RandomTrials(seed: 4)
    trials.combinations = [.weightedMean, .weightedProduct]
    trials.candidates = 4
    try sweep(trials, count: 2, steps: steps)
  }
}
