import Testing

@testable import Precedence
@testable import Reports

@Suite struct ScalesSectionTests {
  @Test func rulesThatSayNothingHaveNoSection() {
    let material = ReportMaterial(result: SampleResult.assessment(), summary: .nothing)
    #expect(ScalesSection(material).section == nil)
  }

  @Test func everyScaleHasItsTable() throws {
    let section = try #require(ScalesSection(SampleReport.material).section)
    #expect(
      section.tables.map(\.caption) == [
        "What was measured", "The ratings",
        "Volume: how often it happens. From Comparison sheet, page 3.",
        "Fear. Read from concern. Judged, not counted.", "The weights", "Levels of likelihood",
      ]
    )
    #expect(
      section.items == [
        "rising fast: when trend >= 25% and volume >= 100, then raise likelihood by 1, because up "
          + "{trend} on a base of {last_year}."
      ]
    )
    #expect(
      section.tables[4].texts == [
        ["Likelihood: weighted mean, from 0 to 1"], ["volume", "66.7%"], ["trend", "33.3%"],
      ]
    )
  }
}
