import RulesFile
import ScoringKernel
import Testing

@testable import Robustness

@Suite struct MeasureTurnsTests {
  private static let body = """
    measures:
      volume: {unit: crimes}
      last_year: {unit: crimes}
      rate: {unit: number}
      fires: {unit: fires}
      trend: {unit: percent, is: "change(volume, last_year)", missing: neutral}
    criteria:
      volume: {cuts: [10.5, 100]}
      rate: {points: {-5: 0, 100: 4}}
      fires: {cuts: [3]}
      trend: {cuts: [0]}
    groups:
      risk: {of: [volume, rate, trend]}
    rules:
      burning: {when: fires > 7, then: flag burning}
    ranking: {by: [risk], ties: [fires]}

    """

  private func turns(_ name: String, _ rows: String) throws -> MeasureTurns {
    let sample = try SwapSample(Self.body, rows: "id,volume,last_year,rate,fires\n" + rows)
    let measure = try #require(sample.rules.measure(named: name))
    let kind = sample.rules.names.measures[measure.position].kind
    return try MeasureTurns(measure, sample.own, isOfAhead: true, kind: kind)
  }

  private let rows = "a,20,30,1,2\nb,5,9,1,11\nc,5,9,1,12\n"

  @Test func `counts of a change are whole numbers, a cut between two of them both of these`()
    throws
  {
    let turns = try turns("volume", rows)
    #expect(turns.isWhole)
    #expect(turns.isContinuous)
    #expect(turns.isFormula)
    #expect(turns.values.contains([10, 11]))
    // The count a year before, with which it is compared.
    #expect(turns.values.contains(30))
    #expect(turns.ends.low == 0)
    #expect(!turns.values.contains { $0 < 0 })
  }

  @Test func `what is no whole number now is not counted in whole ones`() throws {
    #expect(try !turns("volume", "a,20.5,30,1,2\nb,5,9,1,2\n").isWhole)
  }

  @Test func `what only bands and comparisons read turns at their numbers and at the rival's`()
    throws
  {
    let turns = try turns("fires", rows)
    #expect(!turns.isContinuous)
    #expect(turns.values == [0, 2, 3, 7, 11])
  }

  @Test func `lines between points turn anywhere, and a number may be negative`() throws {
    let turns = try turns("rate", rows)
    #expect(turns.isContinuous)
    #expect(!turns.isFormula)
    #expect(turns.values == [-5, 0, 100])
    #expect(turns.ends.low == -.infinity)
    #expect(turns.farthest(from: 3, isUpwards: false) < -1e8)
  }
}
