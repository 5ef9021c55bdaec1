import Precedence
import TestSupport
import Testing

@Suite struct PairGroupsTests {
  private static let nested = """
    format: 1
    name: Groups in groups
    measures:
      volume: {unit: crimes, missing: leave out}
      harm: {unit: days, missing: leave out}
      concern: {unit: level, of: 3, missing: leave out}
    criteria:
      volume: {points: {0: 0, 100: 10}}
      harm: {cuts: [10, 100]}
      concern: {kind: judged}
    groups:
      likelihood: {of: {volume: 2, concern: 1}}
      impact: {of: {harm: 3, concern: 1}, levels: [Low, Medium, High]}
      all: {of: {impact: 1, likelihood: 3, harm: 1}}
      total: {of: [harm, concern], by: sum}
      worst: {of: [impact, volume], by: largest}
    ranking: {by: [likelihood], ties: [total, worst]}

    """

  private static func groups(_ rows: String) throws -> [PairComparison.GroupDifference] {
    let result = try Sample.ranked(rows, rules: nested)
    return try #require(result.comparison(of: "a", with: "b")).groups
  }

  @Test func `what decides comes first, then the other keys, then the rest, wholes before parts`()
    throws
  {
    let tied = try Self.groups("id,volume,harm,concern\na,50,5,Low\nb,50,500,Low\n")
    #expect(tied.map(\.id) == ["total", "likelihood", "worst", "impact", "all"])
    let clear = try Self.groups("id,volume,harm,concern\na,50,5,Low\nb,60,5,Low\n")
    #expect(clear.map(\.id) == ["likelihood", "total", "worst", "impact", "all"])
  }

  @Test func `terms say what stands behind them and what they add`() throws {
    let groups = try Self.groups("id,volume,harm,concern\na,50,5,High\nb,60,500,Low\n")
    let likelihood = try #require(groups.first { $0.id == "likelihood" })
    // a: 2/3 × 0.5 + 1/3 × 1 = 2/3; b: 2/3 × 0.6 + 0 = 0.4.
    #expect(likelihood.combination == "weighted mean")
    #expect(likelihood.terms.map(\.id) == ["volume", "concern"])
    #expect(likelihood.terms.map(\.ahead) == ["5, 50 crimes", "High"])
    #expect(likelihood.terms.map(\.behind) == ["6, 60 crimes", "Low"])
    let differences = likelihood.terms.compactMap(\.difference)
    #expect((differences[0] - -1.0 / 15).magnitude < 1e-12)
    #expect((differences[1] - 1.0 / 3).magnitude < 1e-12)
    let impact = try #require(groups.first { $0.id == "impact" })
    #expect(impact.behindLevel == "High")
    let all = try #require(groups.first { $0.id == "all" })
    #expect(all.terms.map(\.behind) == ["High, 0.75", "0.4", "High, 500 days"])
    let worst = try #require(groups.first { $0.id == "worst" })
    #expect(worst.terms.allSatisfy { $0.difference == nil })
  }

  @Test func `a missing criterion is left out, and the others take over its share`() throws {
    let groups = try Self.groups("id,volume,harm,concern\na,50,5,High\nb,60,500,\n")
    let likelihood = try #require(groups.first { $0.id == "likelihood" })
    #expect(likelihood.terms.map(\.aheadShare) == [2.0 / 3, 1.0 / 3])
    #expect(likelihood.terms.map(\.behindShare) == [1, 0])
    #expect(likelihood.terms.map(\.behind) == ["6, 60 crimes", "left out"])
  }

  @Test func `terms of a group that adds up sum to the difference of its numbers`() throws {
    var random = SplitMix64(seed: 51)
    for _ in 0..<60 {
      let rows = ["a", "b"].map { id in
        let values = [random.below(120), random.below(200), 1 + random.below(3)]
        let cells = values.map { random.below(6) == 0 ? "" : "\($0)" }
        return "\(id),\(cells.joined(separator: ","))"
      }
      let groups = try Self.groups("id,volume,harm,concern\n\(rows.joined(separator: "\n"))\n")
      for group in groups where group.combination != "largest" {
        guard let one = group.aheadNumber, let other = group.behindNumber else { continue }
        let sum = group.terms.compactMap(\.difference).reduce(0, +)
        #expect((sum - (one - other)).magnitude < 1e-12, "\(group)")
        #expect(group.terms.count == group.terms.compactMap(\.difference).count)
      }
    }
  }
}
