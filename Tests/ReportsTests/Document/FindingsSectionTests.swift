import Diagnostics
import Testing

@testable import Precedence
@testable import Reports

@Suite struct FindingsSectionTests {
  private func made(
    _ findings: [Finding],
    accepted: [AcceptedFinding] = [],
    checks: [Finding] = []
  ) -> ReportSection? {
    let result = AssessmentResult(
      name: "",
      area: nil,
      rules: SampleResult.rules,
      matrix: nil,
      shortlist: nil,
      keys: [],
      ranking: [],
      unranked: [],
      missing: [],
      accepted: accepted,
      findings: FindingList(findings)
    )
    let checks = FindingList(checks)
    let material = ReportMaterial(result: result, summary: .nothing, checks: checks)
    return FindingsSection(material).section
  }

  @Test func nothingFoundHasNoSection() { #expect(made([]) == nil) }

  @Test func `what is accepted has its sentence and its reason`() throws {
    let section = try #require(
      made(
        [],
        accepted: [
          AcceptedFinding(code: "R023", subject: "concern", because: "counted\nnext year"),
          AcceptedFinding(code: "Z999", subject: nil, because: "of a later version"),
        ]
      )
    )
    #expect(section.tables.count == 1)
    #expect(
      section.tables[0].texts == [
        [
          "R023", "A weight of 0, which leaves its term without a say.", "concern",
          "counted next year",
        ],
        ["Z999", "-", "-", "of a later version"],
      ]
    )
  }

  @Test func everyFindingHasItsPlaceAndCure() throws {
    let place = Location.wholeFile("a.csv")
    let section = try #require(
      made([
        Finding("E035", .note, "a sum is short", at: place),
        Finding("A001", .warning, "two\nlines", at: nil, hint: "one\nor another"),
      ])
    )
    #expect(
      section.tables[0].texts == [
        ["warning A001", "two lines", "-", "one\nor another"],
        ["note E035", "a sum is short", "a.csv:1:1", "-"],
      ]
    )
  }

  @Test func tooManyAreCountedAndNotesGiveWay() throws {
    let notes = (0..<150).map { Finding("E035", .note, "note \($0)", at: nil) }
    let warning = Finding("Z999", .warning, "a warning", at: nil)
    let section = try #require(made(notes + [warning]))
    #expect(section.tables[0].rows.count == 100)
    #expect(section.tables[0].texts.contains { $0[0] == "warning Z999" })
    #expect(section.paragraphs.last == "51 more findings.")
  }

  @Test func `what the checks find and nobody accepts has a table of its own`() throws {
    let place = SourceText(name: "rules.yaml", text: "a\n").location(of: 0..<1)
    let open = Finding("R121", .error, "one level apart", at: place, hint: "part them")
    let said = Finding("R185", .warning, "should have been reviewed", at: nil)
    let section = try #require(
      made(
        [said],
        checks: [
          open, said, Finding("R130", .note, "a note", at: nil),
          Finding("R131", .warning, "accepted", at: nil).accepted(because: "known"),
        ]
      )
    )
    #expect(
      section.tables.map(\.caption) == ["Warnings and notes", "What the check of the rules finds"]
    )
    #expect(
      section.tables[1].texts == [["error R121", "one level apart", "rules.yaml:1:1", "part them"]]
    )
  }

  @Test func `what is accepted or a note alone has no section`() {
    #expect(
      made(
        [],
        checks: [
          Finding("R130", .note, "a note", at: nil),
          Finding("R131", .warning, "accepted", at: nil).accepted(because: "known"),
        ]
      ) == nil
    )
  }
}
