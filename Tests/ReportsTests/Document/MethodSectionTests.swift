import Testing

@testable import Precedence
@testable import Reports

@Suite struct MethodSectionTests {
  @Test func theNotesOfTheRankingAreThere() throws {
    let result = SampleResult.assessment()
    let material = ReportMaterial(result: result, summary: .nothing)
    let section = try #require(MethodSection(material).section)
    #expect(section.items == MethodNotes(result).sentences)
    #expect(section.paragraphs.first == "Every candidate went through the same steps.")
  }

  @Test func nobodyHasNoSection() {
    let result = SampleResult.assessment(ranking: [])
    #expect(MethodSection(ReportMaterial(result: result, summary: .nothing)).section == nil)
  }
}
