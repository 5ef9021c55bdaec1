import Precedence
import ScoringKernel
import Testing

@testable import Robustness

@Suite struct WeightStabilityTests {
  /// The matrix of Tzeng and Huang after min-max, in sixths, which a file holds exactly.
  private func reference() throws -> TrialSample {
    try TrialSample.mean(
      [3, 4, 3],
      [[0, 6, 0], [4, 3, 6], [6, 6, 3], [4, 0, 3]],
      top: 6,
      shortlist: 2
    )
  }

  private func isNear(_ a: Double, _ b: Double) -> Bool { (a - b).magnitude < 1e-12 }

  // shared/reference weight_stability.json, exact fractions; checked there by a sweep of 200,001
  // steps. Method: Triantaphyllou and Sanchez (1997) Decision Sciences 28(1) 151-194.
  @Test func `the reference is met`() throws {
    let found = try reference().assessment.weightStability()
    #expect(found.map(\.term) == ["m0", "m1", "m2"])
    let orders = [(0.0, 15.0 / 43), (7.0 / 19, 5.0 / 8), (0.0, 4.0 / 11)]
    let firsts = [(0.0, 1.0), (1.0 / 7, 1.0), (0.0, 6.0 / 13)]
    for (index, stability) in found.enumerated() {
      #expect(isNear(stability.order.low, orders[index].0))
      #expect(isNear(stability.order.high, orders[index].1))
      #expect(isNear(stability.first.low, firsts[index].0))
      #expect(isNear(stability.first.high, firsts[index].1))
      #expect(stability.isExact)
    }
    #expect(found[0].first.isUnbounded)
    #expect(found[1].first.above == nil)
  }

  @Test func `random means have the ends that exact fractions have`() throws {
    #expect(ExactMeans.cases.count == 30)
    for mean in ExactMeans.cases {
      let sample = try TrialSample.mean(mean.weights, mean.rows, top: 8, shortlist: 2)
      var ends = mean.ends
      for stability in sample.assessment.weightStability() {
        let expected = ends.removeFirst()
        let found = [stability.order, stability.first, stability.shortlist].flatMap {
          [$0?.low ?? .nan, $0?.high ?? .nan]
        }
        #expect(
          zip(found, expected).allSatisfy { isNear($0, $1) },
          "\(mean.weights) \(mean.rows): \(stability.term) \(found), not \(expected)"
        )
      }
      #expect(ends.isEmpty)
    }
  }

  // Both come to the same only where the second weight is nothing at all, which no rules file can say;
  // just below the whole they meet within the tolerance of the engine.
  @Test(arguments: [[1, 2], [4, 3], [7, 11]])
  func `what meets only at the whole never turns`(weights: [Int]) throws {
    let sample = try TrialSample.mean(weights, [[3, 1], [3, 2], [3, 7]], top: 8, shortlist: 1)
    let trial = try #require(PlanTrial(AssessmentRun(sample.assessment)))
    let weight = try #require(WeightLine(trial, group: GroupIndex(0), term: 0))
    var line = weight.walk(trial)
    line.points.append(LinePoint(1.0.nextDown, .anything))
    var walk = LineWalk(line, trial)
    for end in walk.ends(of: [.order, .first, .shortlist]) { #expect(end.above.value == 1) }
  }

  @Test func `an end says what changes beyond it`() throws {
    let found = try reference().assessment.weightStability()
    let third = found[2]
    #expect(third.group == "score")
    #expect(third.weight == 3)
    #expect(third.others == 7)
    #expect(third.share == 0.3)
    #expect(
      third.order.above
        == Turn(moves: [
          .init(candidate: "c0", from: 3, to: 4), .init(candidate: "c3", from: 4, to: 3),
        ])
    )
    #expect(
      third.first.above
        == Turn(
          moves: [
            .init(candidate: "c2", from: 1, to: 2), .init(candidate: "c1", from: 2, to: 1),
            .init(candidate: "c0", from: 3, to: 4), .init(candidate: "c3", from: 4, to: 3),
          ],
          entering: ["c1"],
          leaving: ["c2"]
        )
    )
    #expect(third.weight(atShare: 6.0 / 13) > 5.99)
    #expect(third.weight(atShare: 1) == .infinity)
  }

  @Test func `the shortlist has an interval of its own`() throws {
    let second = try #require(try reference().assessment.weightStability().dropFirst().first)
    let shortlist = try #require(second.shortlist)
    // c0 comes to t; c1 to t / 2 + (1 - t) 5/6, as both others weigh alike: they meet at 5/8.
    #expect(isNear(shortlist.high, 5.0 / 8))
    #expect(shortlist.above?.entering == ["c0"])
    #expect(shortlist.above?.leaving == ["c1"])
    // At no weight c1 and c2 stay: 5/6 and 3/4, with c3 at 7/12 behind.
    #expect(shortlist.low == 0)
    #expect(shortlist.below == nil)
  }

  @Test func `level as things stand is a single point`() throws {
    let found = try TrialSample.mean([1, 1], [[0, 1], [1, 0]]).assessment.weightStability()
    #expect(found[0].order.low == 0.5)
    #expect(found[0].order.high == 0.5)
    #expect(found[0].order.above?.moves == [.init(candidate: "c0", from: 1, to: 2)])
    #expect(found[0].order.below?.moves == [.init(candidate: "c1", from: 1, to: 2)])
    #expect(found[0].first.below?.leaving == ["c1"])
  }

  @Test func `those that are always level do not end an interval`() throws {
    let rows = [[0.25, 0.75], [0.25, 0.75], [0, 1]]
    let found = try TrialSample.mean([1, 3], rows).assessment.weightStability()
    // The third comes to 1 - t, the others to 0.25 t + 0.75 (1 - t): they meet at 0.5.
    #expect(isNear(found[0].order.high, 0.5))
    #expect(found[0].order.low == 0)
    #expect(found[0].order.below == nil)
  }

  @Test func `what happens at the very end only is no end`() throws {
    let found = try TrialSample.mean([1, 1], [[0.5, 0.5], [0, 0.5]]).assessment.weightStability()
    // At a share of 0 both come to 0.5.
    #expect(found[0].order.low == 0)
    #expect(found[0].order.isUnbounded)
  }

  @Test func `levels, matrix and rules turn at exact shares`() throws {
    let rules = """
      format: 1
      name: Levels
      measures:
        volume: {unit: points}
        harm: {unit: points}
      criteria:
        volume: {points: {0: 0, 10: 1}}
        harm: {points: {0: 0, 10: 1}}
      groups:
        likelihood: {of: {volume: 1, harm: 1}, levels: [Low, High], cuts: [0.5]}
        impact: {of: [harm], levels: [Low, High], cuts: [0.5]}
      matrix:
        down: impact
        across: likelihood
        ratings: [Low, High]
        cells:
          High: [Low, High]
          Low: [Low, Low]
      ranking: {by: [rating, impact]}

      """
    let sample = try TrialSample(rules, "id,volume,harm\na,3,8\nb,6,9\n")
    let found = sample.assessment.weightStability()
    #expect(found.map(\.term) == ["volume", "harm"])
    // a comes to 0.3 t + 0.8 (1 - t), which is 0.5 at 0.6; then its rating falls, but it is behind
    // b whatever its rating.
    #expect(found[0].order.isUnbounded)
    let turned = try TrialSample(rules, "id,volume,harm\na,3,9\nb,6,8\n")
    let order = try #require(turned.assessment.weightStability().first?.order)
    // 0.3 t + 0.9 (1 - t) is 0.5 at 2/3, where a is high still.
    #expect(isNear(order.high, 2.0 / 3))
    #expect(order.above?.moves.map(\.candidate) == ["a", "b"])
    #expect(order.below == nil)
  }

  @Test func `no result has no stability`() throws {
    let rules = """
      format: 1
      name: Contradiction
      measures:
        volume: {unit: crimes}
        harm: {unit: crimes}
      criteria:
        volume: {cuts: [10]}
        harm: {cuts: [10]}
      groups:
        risk: {of: [volume, harm]}
      rules:
        one: {when: volume > 5, then: keep, because: it is}
        other: {when: volume > 6, then: monitor, because: it is}
      ranking: {by: [risk]}

      """
    let files = MemoryFiles(["rules.yaml": rules, "candidates.csv": "id,volume,harm\na,9,1\n"])
    let assessment = try #require(
      Assessment.read(rules: "rules.yaml", candidates: "candidates.csv", from: files).value
    )
    #expect(assessment.weightStability().isEmpty)
    #expect(assessment.thresholdStability().isEmpty)
    #expect(assessment.removalEffects().isEmpty)
  }
}
