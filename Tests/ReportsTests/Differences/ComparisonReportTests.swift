import Testing

@testable import Precedence
@testable import Reports

@Suite struct ComparisonReportTests {
  @Test func `the sections stand in the order in which they are read`() {
    let document = ComparisonReport(SampleComparisons.all).document
    #expect(document.title == "What changed: last year and this year")
    #expect(
      document.sections.map(\.id) == ["in-short", "steps", "places", "figures", "also-different"]
    )
    #expect(document.facts.map(\.label) == ["Before", "After", "Rules"])
  }

  @Test func `what has nothing to say is left out`() {
    let document = ComparisonReport(SampleComparisons.same).document
    #expect(document.sections.map(\.id) == ["in-short"])
  }

  @Test func `two sets of rules are both named`() {
    let all = SampleComparisons.all
    let rules = RulesReference(name: "Others", version: "2", file: "b.yaml")
    let after = AssessmentResult(
      name: "B",
      area: "Wood",
      rules: rules,
      matrix: nil,
      shortlist: nil,
      keys: [],
      ranking: [],
      unranked: [],
      missing: [],
      findings: all.after.findings
    )
    let report = ComparisonReport(
      SampleComparisons.comparison(all.before, after, steps: [], moves: [], others: [])
    )
    #expect(
      report.sides == [
        "Before: last year, Themes 2021/22, Testshire",
        "Rules: Test rules, version 2 (rules/rules.yaml)",
        "After: this year, B, Wood", "Rules: Others, version 2 (b.yaml)",
      ]
    )
  }

  private func sides(_ before: ValuesInForce?, _ after: ValuesInForce?) -> [String] {
    let comparison = SampleComparisons.comparison(
      SampleResult.assessment(area: nil, values: before),
      SampleResult.assessment(area: nil, values: after),
      steps: [],
      moves: [],
      others: []
    )
    return ComparisonReport(comparison).sides
  }

  @Test func `the days of values are named, once if both are the same`() {
    let first = ValuesInForce(asOf: CalendarDate("2024-05-01"))
    let second = ValuesInForce(asOf: CalendarDate("2026-05-01"))
    #expect(
      sides(first, second) == [
        "Before: last year, Themes 2021/22", "Values as of: 1 May 2024",
        "After: this year, Themes 2021/22", "Values as of: 1 May 2026",
        "Rules: Test rules, version 2 (rules/rules.yaml)",
      ]
    )
    #expect(
      sides(first, first) == [
        "Before: last year, Themes 2021/22", "After: this year, Themes 2021/22",
        "Rules: Test rules, version 2 (rules/rules.yaml)", "Values as of: 1 May 2024",
      ]
    )
    #expect(sides(nil, nil).count == 3)
  }
}
