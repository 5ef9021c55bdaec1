import ScoringKernel
import Testing

@testable import Robustness

@Suite struct GaugesTests {
  private static let body = """
    measures:
      volume: {unit: number}
      people: {unit: number}
      rate: {unit: number, is: 1000 * volume / people, missing: neutral}
    criteria:
      rate: {cuts: [3, 6]}
      volume: {points: {0: 0, 100: 4}}
    groups:
      risk: {of: [rate, volume], levels: [Low, High], cuts: [0.4]}
    rules:
      crowded: {when: people - 2 * volume < 50, then: flag crowded}
    ranking: {by: [risk], ties: [volume]}

    """

  @Test func `what is zero somewhere is found there, and what jumps is not`() throws {
    let sample = try SwapSample(Self.body, rows: "id,volume,people\na,50,5000\nb,20,7000\n")
    var trial = try sample.own
    let gauges = Gauges(MeasureIndex(0), sample.trial.plan, isOfAhead: false)
    // The rule, two cuts of the rate, the cut of the group, the risks of both.
    #expect(gauges.count == 5)
    // 1000 × 42 / 7000 is 6.
    #expect(gauges.zero(between: 41, and: 43, &trial) == 42)
    #expect(gauges.zero(between: 31, and: 35, &trial) == nil)
    // (0.5 + 0.3) / 2 is 0.4; below a rate of 3, at 21, the score of the rate jumps.
    #expect(gauges.zero(between: 29, and: 31, &trial) == 30)
    // 7000 - 2 × 3475 is 50.
    #expect(gauges.zero(between: 3474, and: 3477, &trial) == 3475)
    let values = gauges.values(at: 21, &trial)
    #expect(values[0] == 7000 - 42 - 50)
    #expect(values[1] == 0)
  }
}
