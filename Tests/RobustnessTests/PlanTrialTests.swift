import ScoringKernel
import Testing

@testable import Robustness

@Suite struct PlanTrialTests {
  private static let rules = """
    format: 1
    name: Trial
    measures:
      volume: {unit: crimes}
      last_year: {unit: crimes}
      harm: {unit: days}
      trend: {unit: percent, is: "change(volume, last_year)", missing: neutral}
    criteria:
      volume: {levels: [Low, Medium, High], cuts: [10, 20]}
      harm: {levels: [Low, Medium, High], cuts: [5, 50]}
      trend: {levels: [Low, High], cuts: [10]}
    groups:
      likelihood: {of: {volume: 3, trend: 1}, levels: [Low, High], cuts: [0.5]}
      risk: {of: [likelihood, harm]}
    rules:
      watched: {when: harm < 1, then: monitor, because: it is little}
      listed: {when: harm > 1000, then: keep, because: it is much}
      gone: {when: volume < 1, then: leave out, because: it is over}
      never: {when: volume < 2 and harm > 1000, then: monitor, because: both}
    ranking: {by: [risk], ties: [volume], shortlist: 1}

    """
  private static let rows = "id,volume,last_year,harm\na,25,25,3\nb,12,10,60\nc,5,9,0.5\n"

  private func trial() throws -> PlanTrial { try TrialSample(Self.rules, Self.rows).trial }

  private func volume(_ value: Double, _ candidate: Int) -> PlanChange {
    .value(MeasureIndex(0), CandidateIndex(candidate), value)
  }

  @Test func `things as they stand`() throws {
    let trial = try trial()
    // a: volume 1, trend 0, harm 0: 0.375. b: volume 0.5, trend 1, harm 1: 0.8125.
    #expect(trial.outcome.places == [2, 1, 3])
    #expect(trial.outcome.isShortlisted == [false, true, false])
    #expect(trial.isNeverNegative == [true, true, true, false])
  }

  @Test func `each kind of change has its outcome and leaves no trace`() throws {
    var trial = try trial()
    let likelihood = GroupIndex(0)
    let risk = GroupIndex(1)
    let changes: [(PlanChange, [Int]?)] = [
      (.weights(risk, [1, 0]), [1, 2, 3]),
      (.weights(risk, [0, 1]), [2, 1, 3]),
      (.weights(likelihood, [0, 0]), nil),
      (.weights(likelihood, [1]), nil),
      (.weights(likelihood, [-1, 2]), nil),
      // With harm in the lowest band b has 0.3125.
      (.criterionCut(CriterionIndex(1), 1, 70), [2, 1, 3]),
      (.criterionCut(CriterionIndex(1), 1, 4), nil),
      (.criterionCut(CriterionIndex(1), 2, 70), nil),
      (.groupCut(likelihood, 0, 0.9), [2, 1, 3]),
      (.groupCut(risk, 0, 0.9), nil),
      (.value(MeasureIndex(2), CandidateIndex(0), 60), [1, 2, 3]),
      (.without(CandidateIndex(1)), [1, 0, 2]),
    ]
    for (change, places) in changes + changes.reversed() {
      #expect(trial.outcome(change)?.places == places, "\(change)")
    }
    #expect(trial.outcome(.weights(risk, [1, 1])) == trial.outcome)
  }

  @Test func `measures worked out from a value follow it`() throws {
    var trial = try trial()
    // 9 after 10 is no rise: volume 0, trend 0, harm 1 come to 0.5.
    #expect(trial.outcome(volume(9, 1))?.places == [2, 1, 3])
    #expect(trial.outcome(volume(30, 2))?.places == [3, 1, 2])
  }

  @Test func `rules keep, watch, leave out and contradict each other`() throws {
    var trial = try trial()
    let kept = trial.outcome(.value(MeasureIndex(2), CandidateIndex(0), 2_000))
    #expect(kept?.isShortlisted == [true, false, false])
    #expect(trial.outcome(volume(0, 0))?.places == [0, 1, 2])
    #expect(trial.outcome(.value(MeasureIndex(2), CandidateIndex(1), 0.5))?.places == [1, 2, 3])
    var opposed = try TrialSample(
      Self.rules,
      "id,volume,last_year,harm\na,1.5,25,3\nb,12,10,60\n"
    ).trial
    #expect(opposed.outcome(.value(MeasureIndex(2), CandidateIndex(0), 2_000)) == nil)
  }

  @Test func `single candidates stand as they do among all`() throws {
    var trial = try trial()
    let candidates = [CandidateIndex(2), CandidateIndex(0)]
    let change = PlanChange.weights(GroupIndex(1), [1, 0])
    let standings = trial.standings(of: candidates, change)
    let found = try #require(standings)
    #expect(found.map(\.standing) == [.monitored, .ranked])
    #expect(found.map(\.keys) == [[0, 5], [0.75, 25]])
    #expect(trial.standings(of: candidates, volume(3, 1)) == nil)
    #expect(trial.standings(of: candidates, .weights(GroupIndex(1), [0, 0])) == nil)
  }

  @Test func `a candidate that is gone cannot contradict`() throws {
    let rules = Self.rules.replacing("harm < 1, then: monitor", with: "harm is missing, then: keep")
      .replacing("harm: {unit: days}", with: "harm: {unit: days, missing: neutral}")
      .replacing("volume < 2 and harm > 1000", with: "harm is missing")
    var trial = try TrialSample(rules, Self.rows).trial
    #expect(trial.outcome(.without(CandidateIndex(0)))?.places == [0, 1, 2])
  }
}
