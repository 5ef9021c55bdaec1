import Precedence
import Testing

@Suite struct CriterionScaleWriterTests {
  private func scale(_ id: String) throws -> RulesSummary.Scale {
    let summary = try #require(SummarySample.text(SummarySample.everyKind))
    return try #require(summary.criteria.first { $0.id == id })
  }

  @Test func `Bands have their ranges with units`() throws {
    let scale = try scale("count")
    #expect(scale.kind == "cuts")
    #expect(scale.measure == "count")
    #expect(scale.about == "Bands")
    #expect(scale.sources == ["plan"])
    #expect(
      SummarySample.lines(scale.levels) == [
        "Low [below 10 crimes]", "Medium [10 up to 1,250.5 crimes]",
        "High [1,250.5 crimes or more]",
      ]
    )
    #expect(scale.thresholds == ["10 crimes", "1,250.5 crimes"])
  }

  @Test func `Where the lowest is worst the bands are turned round`() throws {
    let scale = try scale("answer")
    #expect(
      SummarySample.lines(scale.levels) == [
        "Low [15 minutes or more]", "Medium [5 up to 15 minutes]", "High [below 5 minutes]",
      ]
    )
    #expect(scale.thresholds == ["15 minutes", "5 minutes"])
  }

  @Test func `A line has no levels`() throws {
    let scale = try scale("cost")
    #expect(scale.kind == "points")
    #expect(scale.levels.isEmpty)
    #expect(scale.thresholds.isEmpty)
  }

  @Test func `A table names the categories that lead to each level`() throws {
    let scale = try scale("kind")
    #expect(scale.kind == "table")
    #expect(
      SummarySample.lines(scale.levels) == [
        "Low [theft]", "Middle", "High [burglary, arson or fraud]", "Top",
      ]
    )
  }

  @Test func `What is judged has a number and perhaps a definition`() throws {
    let scale = try scale("said")
    #expect(scale.kind == "judged")
    #expect(
      SummarySample.lines(scale.levels) == [
        "Nobody mentions it [level 1 of 3]", "Some do [level 2 of 3] one to ten letters",
        "Many do [level 3 of 3] more than ten letters / or a petition",
      ]
    )
  }

  @Test func `Yes and no say it by their names`() throws {
    #expect(SummarySample.lines(try scale("near_school").levels) == ["No", "Yes"])
    #expect(SummarySample.lines(try scale("far").levels) == ["Yes", "No"])
    #expect(try scale("far").kind == "yes/no")
  }

  // The engine takes the level floor(share * 4 + 0.5), so that the second of five begins at 0.125.
  @Test func `A place is a share of the other candidates`() throws {
    let scale = try scale("rate")
    #expect(scale.kind == "place")
    #expect(
      scale.levels.map(\.range) == [
        "below 12.5% of the others are less serious",
        "12.5% up to 37.5% of the others are less serious",
        "37.5% up to 62.5% of the others are less serious",
        "62.5% up to 87.5% of the others are less serious",
        "87.5% or more of the others are less serious",
      ]
    )
  }
}
