import Precedence
import Testing

@Suite struct MeasureWriterTests {
  private static func texts(_ rows: String, rules: String = Sample().rules) throws -> [String] {
    try #require(Sample.ranked(rows, rules: rules).ranking.first).measures.map(\.text)
  }

  @Test func `values are shown with their units`() throws {
    #expect(
      try Self.texts("id,volume,last_year,concern\na,2122,2000,High\n")
        == ["2,122 crimes", "2,000 crimes", "High", "6.1%"]
    )
  }

  @Test func `what is missing, new or an interval is shown as that`() throws {
    #expect(
      try Self.texts("id,volume,last_year,concern\na,10..20,0,\n")
        == ["15 crimes (10 to 20)", "0 crimes", "missing", "new"]
    )
  }

  @Test func `a formula without a finite value says so`() throws {
    let rules = Sample().rules.changing(
      "change(volume, last_year)",
      to: "volume / last_year * 100%"
    )
    let result = try Sample.ranked("id,volume,last_year,concern\na,5,0,Low\n", rules: rules)
    let trend = try #require(result.ranking.first?.measures.last)
    guard case .missing(let reason) = trend.origin else {
      Issue.record("\(trend.origin)")
      return
    }
    #expect(reason == "'volume / last_year * 100%' has no finite value")
  }
}
