import Testing

@testable import Precedence
@testable import Reports

@Suite struct PageWordingTests {
  @Test func theFactsOfARecord() {
    #expect(
      PageWording.facts(of: SamplePage.record) == [
        .init("Record", SamplePage.record.id), .init("Made", "2021-06-30T10:00:00Z"),
        .init("Author", "A. Analyst"), .init("Note", "Agreed by the forum."),
      ]
    )
  }

  @Test func whatARecordDoesNotSayIsNotThere() {
    let record = DecisionRecord(
      id: "sha256:0",
      made: nil,
      folder: nil,
      people: [],
      note: nil,
      jsonText: "{}"
    )
    #expect(PageWording.facts(of: record) == [.init("Record", "sha256:0")])
  }
}
