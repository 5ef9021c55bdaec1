import Testing

@testable import Precedence
@testable import Reports

@Suite struct ContributionsSectionTests {
  private func made(_ material: ReportMaterial) -> ReportSection? {
    ContributionsSection(material, CandidateFolds(material)).section
  }

  @Test func eachPartHasAColumn() throws {
    let section = try #require(made(SampleReport.material))
    let table = try #require(section.tables.first)
    #expect(table.columns.map(\.title) == ["Candidate", "Volume", "Trend", "Harm", "Risk"])
    #expect(table.texts[1] == ["Burglary", "0.167", "0.083", "0.250", "0.500"])
    #expect(table.cells[1][0].link == "candidate-2")
    #expect(
      section.paragraphs == [
        "Among candidates with the same rating, the one with more risk stands higher. Below is what "
          + "each part adds to it: a part adds more the higher its level and the more weight the "
          + "rules give it."
      ]
    )
  }

  @Test func anOrderByTheRatingAloneHasNone() {
    let result = SampleResult.assessment(keys: [SampleResult.keys[0]])
    #expect(made(ReportMaterial(result: result, summary: .nothing)) == nil)
  }

  @Test func theLowestMayComeFirst() throws {
    let key = RankingKey(name: "risk", isTieBreak: false, isLowestFirst: true)
    let result = SampleResult.assessment(keys: [key])
    let section = try #require(made(ReportMaterial(result: result, summary: .nothing)))
    #expect(section.paragraphs[0].hasPrefix("The candidate with the least risk stands highest."))
  }
}
