import Diagnostics
import PlainYAML
import Precedence
import Testing

@Suite struct PeriodSectionTests {
  private static func periods(_ text: String) -> (days: [Int?], codes: [String]) {
    let head = "format: 1\nname: n\nrules: r\ncandidates: []\n"
    let source = SourceText(name: "a.yaml", text: head + "periods: {p: \(text)}\n")
    let (yaml, problems) = YAMLParser.parse(source)
    var findings = problems
    let document = AssessmentDocument.read(yaml, findings: &findings)
    return (document?.periods.map(\.days) ?? [], findings.sorted.map(\.code.rawValue))
  }

  @Test(arguments: [
    ("{from: 2020-04-01, to: 2021-01-05}", 280), ("{from: 2019-04-01, to: 2020-01-05}", 280),
    ("{from: 2020-01-01, to: 2020-12-31}", 366), ("{from: 2021-03-31, to: 2021-03-31}", 1),
  ])
  func `both ends are counted`(text: String, days: Int) {
    #expect(Self.periods(text).days == [days])
    #expect(Self.periods(text).codes.isEmpty)
  }

  @Test(arguments: [
    ("{from: 2020-04-02, to: 2020-04-01}", ["A008"]), ("{from: 1 April, to: 2020-04-01}", ["A008"]),
    ("{from: 2020-04-01}", ["Y102"]), ("{from: 2020-04-01, to: }", ["Y104"]),
    ("2020", ["Y103"]), ("{from: 2020-04-01, till: 2020-05-01}", ["Y101", "Y102"]),
  ])
  func `what is no period is a finding and has no length`(text: String, codes: [String]) {
    #expect(Self.periods(text).days == [nil])
    #expect(Set(Self.periods(text).codes) == Set(codes))
  }
}
