import Diagnostics
import PlainYAML
import Precedence
import Testing

@Suite struct ConsultationEvidenceSectionTests {
  private static func read(
    _ text: String
  ) -> (section: ConsultationEvidenceSection?, codes: [String], report: String) {
    let head = "format: 1\nname: n\nrules: r\ncandidates: []\n"
    let source = SourceText(name: "a.yaml", text: head + "consultation: {concern: \(text)}\n")
    let (yaml, problems) = YAMLParser.parse(source)
    var findings = problems
    let document = AssessmentDocument.read(yaml, findings: &findings)
    return (
      document?.consultations.first, findings.sorted.map(\.code.rawValue),
      FindingRenderer().text(findings)
    )
  }

  private static let groups = "groups: {public: {file: f, form: ticks}}"

  @Test func `every key is read`() throws {
    let read = Self.read(
      """
      {question: Which first?, source: "plan, page 3", about: a survey,
        fieldwork: {from: 2021-02-01, to: 2021-03-07},
        options: {ASB and damage: asb}, other options: {Parking: not ours}, withdrawn: [fraud],
        \(Self.groups)}
      """
    )
    #expect(read.report == "")
    let section = try #require(read.section)
    #expect(section.measure.value == "concern")
    #expect(section.question.value == "Which first?")
    #expect(section.fieldwork.value?.from.text == "2021-02-01")
    #expect(section.fieldwork.value?.to.text == "2021-03-07")
    #expect(section.source.value == "plan, page 3")
    #expect(section.aliases.map(\.name.value) == ["ASB and damage"])
    #expect(section.aliases.map(\.candidate.value) == ["asb"])
    #expect(section.otherOptions.map(\.name.value) == ["Parking"])
    #expect(section.otherOptions.map(\.reason) == ["not ours"])
    #expect(section.withdrawn.map(\.value) == ["fraud"])
    #expect(section.groups.map(\.name.value) == ["public"])
    #expect(section.hasAllNames && section.hasAllGroups)
  }

  @Test(arguments: [
    ("{groups: {}}", ["Y108"]), ("{question: q}", ["Y102"]), ("asked", ["Y103"]),
    ("{\(groups), fieldwork: {from: 2021-02-01}}", ["Y102"]),
    ("{\(groups), fieldwork: {from: 2021-02-30, to: 2021-03-01}}", ["A008"]),
    ("{\(groups), fieldwork: {from: 2021-02-02, to: 2021-02-01}}", ["A008"]),
    ("{\(groups), fieldwork: spring}", ["Y103"]), ("{\(groups), options: [asb]}", ["Y103"]),
    ("{\(groups), other options: {Parking: }}", ["Y104"]),
    ("{\(groups), qestion: q}", ["Y101"]),
  ])
  func `a mistake is one finding`(text: String, codes: [String]) {
    #expect(Self.read(text).codes == codes)
  }

  @Test func `a fieldwork that ends before it begins is said to be one`() {
    let read = Self.read("{\(Self.groups), fieldwork: {from: 2021-02-02, to: 2021-02-01}}")
    #expect(read.report.hasPrefix("error[A008]: the fieldwork ends before it begins\n"))
  }

  @Test func `names are not whole where one cannot be read`() {
    #expect(Self.read("{\(Self.groups), options: [asb]}").section?.hasAllNames == false)
    #expect(Self.read("{question: q}").section?.hasAllGroups == false)
  }
}
