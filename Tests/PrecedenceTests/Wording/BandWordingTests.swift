import Precedence
import Testing

@Suite struct BandWordingTests {
  private static func level(_ cuts: String, _ value: String) throws -> LevelResult {
    let rules = Sample().rules.changing("volume: {cuts: [10, 100]}", to: "volume: {\(cuts)}")
    let result = try Sample.ranked("id,volume,last_year,concern\na,\(value),5,Low\n", rules: rules)
    return try #require(result.ranking.first?.levels.first)
  }

  @Test(arguments: [
    ("9", "below 10 crimes", "Low"), ("10", "10 up to 100 crimes", "Medium"),
    ("1000", "100 crimes or more", "High"),
  ])
  func `a value on a cut is in the upper band`(value: String, band: String, level: String) throws {
    let found = try Self.level("cuts: [10, 100]", value)
    #expect(found.band == band)
    #expect(found.level == level)
  }

  @Test(arguments: [
    ("9", "below 10 crimes", "High"), ("10", "10 up to 100 crimes", "Medium"),
    ("1000", "100 crimes or more", "Low"),
  ])
  func `where lower is worse the bands stay and the levels turn`(
    value: String,
    band: String,
    level: String
  ) throws {
    let found = try Self.level("cuts: [10, 100], worse: lower", value)
    #expect(found.band == band)
    #expect(found.level == level)
  }

  @Test(arguments: [("95", "High"), ("105", "Medium"), ("10.5", "Low"), ("9.5", "Medium")])
  func `a cut within a tenth is near, with the level beyond it`(value: String, level: String) throws
  {
    #expect(try Self.level("cuts: [10, 100]", value).nearestCut?.level == level)
  }

  @Test func `a cut farther off is not near`() throws {
    #expect(try Self.level("cuts: [10, 100]", "50").nearestCut == nil)
  }

  @Test func `near where lower is worse`() throws {
    #expect(try Self.level("cuts: [10, 100], worse: lower", "95").nearestCut?.level == "Low")
  }
}
