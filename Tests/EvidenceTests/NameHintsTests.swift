import Testing

@testable import Evidence

@Suite struct NameHintsTests {
  @Test func nearestNameIsOffered() {
    var hints = NameHints()
    #expect(
      hints.question(for: "burglry", in: ["arson", "burglary"]) == "did you mean 'burglary'?"
    )
    #expect(hints.question(for: "fraud", in: ["arson", "burglary"]) == nil)
  }

  @Test func onlyTheFirstTwentyQuestionsAndThousandNamesCount() {
    var hints = NameHints()
    let names = (0..<1000).map { "name\($0)" } + ["burglary"]
    #expect(hints.question(for: "burglry", in: names) == nil)
    for _ in 0..<19 { #expect(hints.question(for: "arsn", in: ["arson"]) != nil) }
    #expect(hints.question(for: "arsn", in: ["arson"]) == nil)
  }

  @Test func tableFullOfWrongParentsIsReadInNoTime() throws {
    // Compared each with each, these names would take an hour.
    let rows = (0..<20_000).map { "r\($0),parent of \($0),1\n" }
    let columns = OffenceTableColumns(id: "id", parent: "parent", counts: ["n"])
    let (offences, _) = try EvidenceSamples.offences(
      "id,parent,n\n" + rows.joined(),
      columns: columns
    )
    #expect(offences?.categories.count == 20_000)
  }
}
