import Diagnostics
import Precedence
import TestSupport
import Testing

/// `Scripts/compare-crate` puts crates to a validator of the profile.
@Suite struct RecordCrateTests {
  @Test func `the whole crate is as it was`() throws {
    let assessment = try RecordSample().assessment()
    let record = try RecordSample.record(
      assessment,
      made: "2026-11-21T10:00:00Z",
      people: [.init(role: "chair", name: "A. Smith"), .init(role: "analyst", name: "B")]
    )
    let text = record.crate(of: assessment) { "evidence/a b/\($0.path)%é" }
    let golden = GoldenFile(ProjectFolder.file("Tests/Cases/json/record-crate.json"))
    #expect(golden.mismatch(with: text.changing(record.id, to: "ID")) == nil)
  }

  @Test func `without people and time there is neither`() throws {
    let assessment = try RecordSample().assessment()
    let text = try RecordSample.record(assessment).crate(of: assessment) { $0.path }
    #expect(!text.contains("agent"))
    #expect(!text.contains("endTime"))
    #expect(!text.contains("Person"))
  }
}
