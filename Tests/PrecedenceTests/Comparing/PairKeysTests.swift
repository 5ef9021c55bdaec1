import Precedence
import Testing

@Suite struct PairKeysTests {
  private static func keys(
    _ rows: String,
    rules: String = Sample().rules
  ) throws -> [PairComparison.Key] {
    try #require(Sample.ranked(rows, rules: rules).comparison(of: "a", with: "b")).keys
  }

  @Test func `keys are looked at until one decides`() throws {
    // a: (2 × 0.5 + 0.5 + 1) / 4 = 0.625; b: (2 × 1 + 0.5 + 0) / 4 = 0.625.
    let keys = try Self.keys("id,volume,last_year,concern\na,50,50,High\nb,150,150,Low\n")
    #expect(keys.map(\.key.name) == ["risk", "volume"])
    #expect(keys.map(\.decides) == [false, true])
    #expect(keys.map(\.ahead) == ["0.63", "150 crimes"])
    #expect(keys.map(\.behind) == ["0.63", "50 crimes"])
    #expect(keys.map(\.aheadNumber) == [0.625, 150])
    #expect(keys.map(\.behindNumber) == [0.625, 50])
  }

  @Test func `the first key that differs is the last one looked at`() throws {
    let keys = try Self.keys("id,volume,last_year,concern\na,50,50,High\nb,50,50,Low\n")
    #expect(keys.map(\.key.name) == ["risk"])
    #expect(keys.map(\.ahead) == ["0.63"])
    #expect(keys.map(\.behind) == ["0.38"])
  }

  @Test func `numbers have as many decimals as it takes to tell them apart`() throws {
    let rules = Sample().rules.changing(
      "volume: {cuts: [10, 100]}",
      to: "volume: {points: {0: 0, 100: 10}}"
    )
    let keys = try Self.keys(
      "id,volume,last_year,concern\na,50,50,Low\nb,50.01,50,Low\n",
      rules: rules
    )
    #expect(keys.map(\.ahead) == ["0.3751"])
    #expect(keys.map(\.behind) == ["0.375"])
  }

  @Test func `of a criterion and a measure of one name the order goes by the score`() throws {
    let rules = Sample().rules.changing("by: [risk]", to: "by: [volume]")
    let keys = try Self.keys("id,volume,last_year,concern\na,50,,Low\nb,60,,Low\n", rules: rules)
    #expect(keys.map(\.ahead) == ["2", "60 crimes"])
    #expect(keys.map(\.decides) == [false, true])
    #expect(keys.map(\.key.isTieBreak) == [false, true])
  }

  @Test func `a missing value of a tie-break comes last and is called missing`() throws {
    let rules = Sample().rules.changing("ties: [volume]", to: "ties: [last_year]")
    let keys = try Self.keys("id,volume,last_year,concern\na,50,,Low\nb,50,50,Low\n", rules: rules)
    #expect(keys.last?.decides == true)
    #expect(keys.last?.ahead == "50 crimes")
    #expect(keys.last?.behind == "missing")
    #expect(keys.last?.behindNumber == nil)
  }

  @Test func `the key that decides is the one that parted the whole row between the two`() throws {
    // Each is equal to the next within one part in a thousand million, the ends are not: the order
    // goes by the tie-break all along, and so does the comparison of the ends.
    let rules = Sample().rules.changing(
      "volume: {cuts: [10, 100]}",
      to: "volume: {points: {0: 0, 100: 100}}"
    )
    .changing("of: {volume: 2, trend: 1, concern: 1}", to: "of: [volume]")
    .changing("ties: [volume]", to: "ties: [concern]")
    let rows = """
      id,volume,last_year,concern
      a,50,50,High
      c,50.00000004,50,Medium
      b,50.00000008,50,Low

      """
    let keys = try Self.keys(rows, rules: rules)
    #expect(keys.map(\.key.name) == ["risk", "concern"])
    #expect(keys.map(\.decides) == [false, true])
    #expect(keys.last?.ahead == "High")
  }
}
