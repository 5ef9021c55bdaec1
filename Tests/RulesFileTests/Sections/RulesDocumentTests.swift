import Diagnostics
import PlainYAML
import Testing

@testable import RulesFile

@Suite struct RulesDocumentTests {
  @Test func `the tests of a file are kept as they stand`() throws {
    let document = try #require(RulesText().underCheck?.document)
    #expect(document.tests.isAbsent)
    let text = RulesText().text + "\ntests: {one: {given: {a: 1}}}\n"
    let (yaml, _) = YAMLParser.parse(SourceText(name: "rules.yaml", text: text))
    var findings = FindingList()
    let read = try #require(RulesDocument.read(yaml, findings: &findings))
    #expect(read.tests.value?.entries?.map(\.key.text) == ["one"])
    #expect(findings.isEmpty)
  }

  @Test func `a file of another format gets one finding`() {
    let (document, report) = Self.read("format: 3\nfoo: 1\nmeasures: 5\n")
    #expect(document == nil)
    #expect(
      report == """
        error[R001]: format 3 is not known here
          rules.yaml:1:9
           |
         1 | format: 3
           |         ^
           = write 'format: 1'

        """
    )
  }

  @Test func `what the YAML reader lost is not called missing`() throws {
    let (document, report) = Self.read(
      "format: 1\nname: A\nmeasures:\n  a: {unit: crimes\ncriteria: {}\n"
    )
    #expect(document?.isDamaged == true)
    #expect(document?.hasAllMeasures == false)
    #expect(!report.contains("lacks the key"))
  }

  @Test func `a whole file is not damaged`() throws {
    let document = try #require(RulesText().underCheck?.document)
    #expect(!document.isDamaged)
    #expect(document.hasAllMeasures)
    #expect(document.hasAllFactors)
  }

  private static func read(_ text: String) -> (document: RulesDocument?, report: String) {
    let (yaml, found) = YAMLParser.parse(SourceText(name: "rules.yaml", text: text))
    var findings = found
    let document = RulesDocument.read(yaml, findings: &findings)
    return (document, FindingRenderer().text(findings))
  }
}
