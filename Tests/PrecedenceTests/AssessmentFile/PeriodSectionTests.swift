import Diagnostics
import PlainYAML
import Precedence
import Testing

@Suite struct PeriodSectionTests {
  private static func periods(_ text: String) -> (days: [Int?], codes: [String]) {
    let (document, codes) = document(text)
    return (document?.periods.map(\.days) ?? [], codes)
  }

  private static func document(_ text: String) -> (AssessmentDocument?, codes: [String]) {
    let head = "format: 1\nname: n\nrules: r\ncandidates: []\n"
    let source = SourceText(name: "a.yaml", text: head + "periods: {p: \(text)}\n")
    let (yaml, problems) = YAMLParser.parse(source)
    var findings = problems
    let document = AssessmentDocument.read(yaml, findings: &findings)
    return (document, findings.sorted.map(\.code.rawValue))
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
    ("{from: 2023-04-01, to: 2024-03-31}", "{from: 2025-04-01, to: 2026-03-31}", true),
    ("{from: 2024-01-01, to: 2024-02-29}", "{from: 2023-01-01, to: 2023-02-28}", true),
    ("{from: 2021-01-01, to: 2021-03-31}", "{from: 2021-04-01, to: 2021-06-29}", true),
    ("{from: 2021-01-01, to: 2021-03-31}", "{from: 2021-04-01, to: 2021-06-30}", false),
    ("{from: 2021-03-01, to: 2021-03-30}", "{from: 2020-03-01, to: 2020-03-31}", false),
    ("{from: 2020-04-01, to: 2021-03-31}", "{from: 2020-04-01, to: 2022-03-31}", false),
    ("{from: 2020-04-01, to: 2021-03-31}", "{from: April}", false),
  ])
  func `a leap day makes no difference, any other day does`(
    one: String,
    other: String,
    isAsLong: Bool
  ) throws {
    let (document, _) = Self.document("\(one), q: \(other)")
    let periods = try #require(document?.periods)
    #expect(periods.count == 2)
    #expect(periods[0].isAsLong(as: periods[1]) == isAsLong)
    #expect(periods[1].isAsLong(as: periods[0]) == isAsLong)
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
