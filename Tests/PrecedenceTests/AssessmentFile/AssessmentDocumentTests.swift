import Diagnostics
import PlainYAML
import Precedence
import Testing

@Suite struct AssessmentDocumentTests {
  private static func read(_ text: String) -> (document: AssessmentDocument?, codes: [String]) {
    read(bytes: Array(text.utf8))
  }

  private static func read(
    bytes: [UInt8]
  ) -> (document: AssessmentDocument?, codes: [String]) {
    let (yaml, problems) = YAMLParser.parse(SourceText(name: "a.yaml", bytes: bytes))
    var findings = problems
    let document = AssessmentDocument.read(yaml, findings: &findings)
    return (document, findings.sorted.map(\.code.rawValue))
  }

  @Test func `the sections keep the order of the file`() throws {
    let document = try #require(Self.read(Sample().assessment).document)
    #expect(document.name.value == "A small assessment")
    #expect(document.area.value == "Somewhere")
    #expect(document.rules.value == "rules.yaml")
    #expect(document.periods.map(\.name.value) == ["now", "before"])
    #expect(document.tables.map(\.name.value) == ["offences"])
    #expect(document.measures.map(\.measure.value) == ["volume", "last_year"])
    #expect(document.candidates.map(\.id.value) == ["theft", "damage"])
    #expect(document.hasAllCandidates && document.hasAllTables && document.hasAllMeasures)
  }

  @Test func `keys of the author's own are left alone`() {
    #expect(Self.read(Sample().assessment + "x-note: {any: thing}\n").codes.isEmpty)
  }

  @Test func `an unreadable candidate leaves the others, and the list is known to lack one`() {
    let text = Sample().assessment.changing("  - id: theft", to: "  - text\n  - id: theft")
    let read = Self.read(text)
    #expect(read.codes == ["Y103"])
    #expect(read.document?.candidates.count == 2)
    #expect(read.document?.hasAllCandidates == false)
  }

  @Test func `a kind of table that nobody knows makes no stranger of its candidates' lists`() {
    let text = Sample().assessment.changing("kind: offences", to: "kind: counts")
    let read = Self.read(text)
    #expect(read.codes == ["Y107"])
    #expect(read.document?.hasAllTables == false)
    #expect(read.document?.candidates.map(\.categories.first?.table) == ["offences", "offences"])
  }

  @Test func `a file lost to YAML is not said to be empty`() {
    #expect(Self.read(bytes: [0x61, 0xFF]).codes == ["Y001"])
  }

  @Test func `a file of another format is not looked into`() {
    let read = Self.read("format: 3\nwhat: ever\n")
    #expect(read.codes == ["A001"])
    #expect(read.document == nil)
  }
}
