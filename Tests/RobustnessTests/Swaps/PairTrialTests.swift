import ScoringKernel
import Testing

@testable import Robustness

@Suite struct PairTrialTests {
  private static func body(_ criterion: String) -> String {
    """
    measures:
      volume: {unit: crimes, missing: leave out}
      twice: {unit: crimes, is: volume * 2, missing: leave out}
    criteria:
      volume: \(criterion)
    groups:
      risk: {of: [volume]}
    rules:
      none: {when: volume = 0, then: leave out, because: drawn}
      keep: {when: volume = 0 and twice >= 0, then: flag none}
    ranking: {by: [risk], ties: [twice]}

    """
  }

  @Test func `only the two are scored, and what is worked out follows`() throws {
    let sample = try SwapSample(Self.body("{cuts: [10]}"), rows: "id,volume\na,30\nb,20\nc,5\n")
    var trial = try sample.own
    #expect(trial.table.candidateCount == 2)
    #expect(trial.order == .kept)
    let before = trial.reading
    trial.put(30, MeasureIndex(0), isOfAhead: false)
    #expect(trial.table[MeasureIndex(1), trial.rows.behind] == 60)
    #expect(trial.order == .level)
    trial.put(31, MeasureIndex(0), isOfAhead: false)
    #expect(trial.order == .swapped)
    #expect(trial.reading != before)
    trial.put(0, MeasureIndex(0), isOfAhead: true)
    #expect(trial.order == .swapped)
    trial.put(0, MeasureIndex(0), isOfAhead: false)
    #expect(trial.order == .none)
  }

  @Test func `all are scored where places among them are`() throws {
    let sample = try SwapSample(Self.body("{kind: place}"), rows: "id,volume\na,30\nb,20\nc,5\n")
    #expect(try sample.own.table.candidateCount == 3)
    #expect(try sample.own.order == .kept)
  }

  @Test func `one with nothing to score has no place`() throws {
    let sample = try SwapSample(Self.body("{cuts: [10]}"), rows: "id,volume\na,30\nb,\n")
    #expect(try sample.own.order == .kept)
    #expect(try sample.own.key(0, CandidateIndex(1)) == -.infinity)
  }
}
