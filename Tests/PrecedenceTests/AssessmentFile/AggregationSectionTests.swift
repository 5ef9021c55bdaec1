import Diagnostics
import PlainYAML
import Precedence
import Testing

@Suite struct AggregationSectionTests {
  private static func section(_ text: String) -> (section: AggregationSection?, codes: [String]) {
    let head = "format: 1\nname: n\nrules: r\ncandidates: []\n"
    let source = SourceText(name: "a.yaml", text: head + "measures: {m: \(text)}\n")
    let (yaml, problems) = YAMLParser.parse(source)
    var findings = problems
    let document = AssessmentDocument.read(yaml, findings: &findings)
    return (document?.measures.first, findings.sorted.map(\.code.rawValue))
  }

  private static func text(_ field: Field<AggregationSection.Reference>?) -> String? {
    (field?.value).map { "\($0.table) | \($0.column)" }
  }

  @Test func `a sum names a table and its counts`() {
    let read = Self.section("{sum of: offences.this_year, times: harm.weight, through: map}")
    #expect(Self.text(read.section?.sum) == "offences | this_year")
    #expect(Self.text(read.section?.times) == "harm | weight")
    #expect(read.section?.through.value == "map")
    #expect(read.codes.isEmpty)
  }

  @Test func `a column may have points in its name`() {
    let read = Self.section("{value of: survey.Q1. worry}")
    #expect(Self.text(read.section?.value) == "survey | Q1. worry")
  }

  @Test(arguments: [
    ("{sum of: offences}", ["A006"]), ("{sum of: .x}", ["A006"]), ("{sum of: x.}", ["A006"]),
    ("{about: nothing}", ["Y102"]), ("{sum of: a.b, value of: c.d}", ["A017"]),
    ("{value of: a.b, times: c.d}", ["A028"]), ("{sum of: a.b, through: c}", ["A028"]),
    ("{sum of: [a, b]}", ["Y103"]), ("text", ["Y103"]),
  ])
  func `what cannot be a source is one finding`(text: String, codes: [String]) {
    #expect(Self.section(text).codes == codes)
  }
}
