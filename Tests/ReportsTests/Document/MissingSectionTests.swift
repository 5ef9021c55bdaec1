import Testing

@testable import Precedence
@testable import Reports

@Suite struct MissingSectionTests {
  private func made(_ result: AssessmentResult) -> ReportSection? {
    MissingSection(ReportMaterial(result: result, summary: .nothing)).section
  }

  @Test func whatIsMissingIsSaidOfEachCandidate() throws {
    #expect(
      try #require(made(SampleResult.assessment())).items == [
        "Litter: volume may be anything, volume counted as Medium; trend is taken as the middle."
      ]
    )
  }

  @Test func nothingMissingIsSaid() throws {
    let section = try #require(made(SampleResult.assessment(missing: [])))
    #expect(section.paragraphs == ["Nothing: every measure of every candidate is there."])
  }

  @Test func nobodyHasNoSection() {
    #expect(made(SampleResult.assessment(ranking: [], unranked: [])) == nil)
  }
}
