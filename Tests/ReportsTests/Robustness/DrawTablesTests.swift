import Robustness
import Testing

@testable import Reports

@Suite struct DrawTablesTests {
  private let tables = DrawTables(
    SampleFirmness.draws,
    SampleFirmness.ranking,
    ShortNames(SampleFirmness.ranking)
  )

  @Test func sharesAreInPerCent() {
    #expect(DrawTables.percent(0) == "0")
    #expect(DrawTables.percent(1) == "100")
    #expect(DrawTables.percent(0.932) == "93.2")
    #expect(DrawTables.percent(0.0001) == "<0.1")
    #expect(DrawTables.percent(0.9999) == ">99.9")
  }

  @Test func aColumnForEachPlaceAndTheShortlist() {
    #expect(
      tables.places.columns.map(\.title) == ["Candidate", "1st", "2nd", "3rd", "4th", "Shortlist"]
    )
    #expect(tables.furtherPlaces == 0)
  }

  @Test func manyPlacesAreCut() {
    let draws = RankAcceptability(
      settings: DrawSettings(),
      counted: 1,
      candidates: ["violence"],
      acceptability: [[Double](repeating: 0, count: 30)],
      pairwise: [[0]],
      shortlisted: [],
      weights: [],
      centralWeights: [nil],
      confidence: [nil]
    )
    let tables = DrawTables(draws, SampleFirmness.ranking, ShortNames(SampleFirmness.ranking))
    #expect(tables.places.columns.count == 11)
    #expect(tables.furtherPlaces == 20)
    #expect(tables.centralWeights == nil)
  }

  @Test func meanWeightsOnlyOfThoseThatComeFirst() throws {
    let table = try #require(tables.centralWeights)
    #expect(table.rows.count == 2)
    #expect(table.columns.map(\.title) == ["Candidate", "concern", "harm per crime"])
  }

  @Test func pairsAreNumberedLikeTheRows() {
    #expect(tables.pairs.columns.map(\.title) == ["Candidate", "1", "2", "3", "4"])
  }
}
