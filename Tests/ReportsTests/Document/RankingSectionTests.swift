import Testing

@testable import Precedence
@testable import Reports

@Suite struct RankingSectionTests {
  private func made(_ result: AssessmentResult) -> ReportSection? {
    let material = ReportMaterial(result: result, summary: .nothing)
    return RankingSection(material, CandidateFolds(material)).section
  }

  @Test func namesLeadToReasonsAndRatingsHaveTheirStep() throws {
    let table = try #require(made(SampleResult.assessment())?.tables.first)
    #expect(table.columns.map(\.isHeading) == [false, true, false, false, false, false])
    #expect(table.cells.map { $0[1].link } == ["candidate-1", "candidate-2", "candidate-3"])
    #expect(table.cells.map { $0[2].shade?.step } == [2, 1, 1])
    #expect(table.texts[1] == ["the shortlist of 1 ends here"])
  }

  @Test func withoutRatingsThereAreNoSteps() throws {
    let candidate = SampleResult.candidate("a", "A", place: 1, score: 0.5)
    let result = SampleResult.assessment(matrix: nil, ranking: [candidate], unranked: [])
    let section = try #require(made(result))
    #expect(section.tables.first?.cells.flatMap { $0.compactMap(\.shade) } == [])
    #expect(section.paragraphs == ["Place 1 is the highest priority."])
  }

  @Test func nobodyHasNoSection() {
    #expect(made(SampleResult.assessment(ranking: [])) == nil)
  }
}
