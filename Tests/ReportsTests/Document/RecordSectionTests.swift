import Testing

@testable import Precedence
@testable import Reports

@Suite struct RecordSectionTests {
  @Test func theRecordIsNamed() throws {
    let section = try #require(RecordSection(SampleReport.material).section)
    #expect(
      section.items == [
        "Record: sha256:0123", "Made: 2026-11-21T10:00:00Z", "Author: A. Analyst",
        "Agreed by the forum.",
      ]
    )
  }

  @Test func withoutARecordThereIsNoSection() {
    let material = ReportMaterial(result: SampleResult.assessment(), summary: .nothing)
    #expect(RecordSection(material).section == nil)
  }
}
