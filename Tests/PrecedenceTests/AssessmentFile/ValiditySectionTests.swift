import Diagnostics
import PlainYAML
import Precedence
import Testing

@Suite struct ValiditySectionTests {
  private static func document(_ text: String) -> (dates: [String]?, report: String) {
    let head = "format: 1\nname: n\nrules: r\ncandidates: [{id: a}]\n"
    let source = SourceText(name: "a.yaml", text: head + "valid: \(text)\n")
    let (yaml, problems) = YAMLParser.parse(source)
    var findings = problems
    let validity = AssessmentDocument.read(yaml, findings: &findings)?.validity.value
    let report = FindingRenderer().text(findings)
    return (validity.map { [$0.from.text, $0.to.text] }, report)
  }

  private static func codes(_ text: String) -> [String] {
    document(text).report.split(separator: "\n").filter { $0.hasPrefix("error[") }
      .map { String($0.dropFirst(6).prefix(4)) }
  }

  @Test(arguments: [("2021-07-01", "2021-10-31"), ("2021-07-01", "2021-07-01")])
  func `both days count`(from: String, to: String) {
    let (dates, report) = Self.document("{from: \(from), to: \(to)}")
    #expect(dates == [from, to])
    #expect(report.isEmpty)
  }

  @Test func `dates the wrong way round are pointed at`() {
    let (dates, report) = Self.document("{from: 2021-10-31, to: 2021-07-01}")
    #expect(dates == nil)
    #expect(
      report == """
        error[A032]: the priorities would be valid until '2021-07-01', before they begin on \
        '2021-10-31'
          a.yaml:5:31
           |
         5 | valid: {from: 2021-10-31, to: 2021-07-01}
           |                               ^^^^^^^^^^
           = 'valid' runs from its first day to its last, both counted

        """
    )
  }

  @Test(arguments: [
    ("{from: July, to: 2021-07-01}", ["A008"]), ("{from: 2021-07-01}", ["Y102"]),
    ("{from: 2021-07-01, until: 2021-08-01}", ["Y102", "Y101"]), ("2021", ["Y103"]),
    ("[2021-07-01, 2021-10-31]", ["Y103"]), ("", ["Y104"]), ("{from: 2021-07-01, to: }", ["Y104"]),
    ("{from: 2021-02-30, to: 2021-13-01}", ["A008", "A008"]),
  ])
  func `what holds no dates is a finding and nothing more`(text: String, codes: [String]) {
    #expect(Self.document(text).dates == nil)
    #expect(Self.codes(text).sorted() == codes.sorted())
  }
}
