import Testing

@testable import Precedence
@testable import Reports

@Suite struct AreasTextTests {
  private func results(haveSameRules: Bool = true) -> AssessmentResults {
    let shared = ["Noise", "Dogs"].map {
      SampleResult.candidate(
        $0,
        $0,
        place: 1,
        isShared: true,
        isShortlisted: true
      )
    }
    return AssessmentResults(
      [
        SampleResult.assessment(validity: validity("2021-07-01", "2021-10-31")),
        SampleResult.assessment(
          name: "Streets 2021/22",
          area: "Otherham",
          validity: validity("2021-07-01", "2021-09-30"),
          ranking: shared,
          unranked: [],
          missing: []
        ),
        SampleResult.assessment(area: "Nowhere", ranking: [], unranked: [], missing: []),
      ],
      haveSameRules: haveSameRules
    )
  }

  private func validity(_ from: String, _ to: String) -> Validity? {
    guard let from = CalendarDate(from), let to = CalendarDate(to) else { return nil }
    return Validity(from: from, to: to)
  }

  @Test(arguments: [60, 80, 120])
  func allOfItAtAWidth(width: Int) {
    let text = AreasText(width: width).text(results())
    #expect(ReportSample.mismatch(of: text, with: "areas-\(width).txt") == nil)
    for line in text.split(separator: "\n") { #expect(Columns.count(line) <= width) }
  }

  @Test func otherRulesAreSaidAndNamed() {
    let text = AreasText().text(results(haveSameRules: false))
    #expect(ReportSample.mismatch(of: text, with: "areas-other-rules.txt") == nil)
  }

  @Test func theWidthStaysWithinItsBounds() {
    #expect(AreasText(width: 1).width == 60)
    #expect(AreasText(width: 1000).width == 120)
  }

  private func lines(_ days: [String?], haveSameRules: Bool) -> [String] {
    let results = days.map { day in
      SampleResult.assessment(
        values: ValuesInForce(asOf: day.flatMap { CalendarDate($0) }),
        ranking: [],
        unranked: [],
        missing: []
      )
    }
    let text = AreasText(width: 120).text(AssessmentResults(results, haveSameRules: haveSameRules))
    return text.split(separator: "\n").map(String.init)
  }

  @Test func `the day of values is said once, or with each area`() {
    let one = lines(["2026-05-01", "2026-05-01"], haveSameRules: true)
    #expect(one[2] == "Values as of 1 May 2026")
    #expect(one.count { $0.contains("Values") } == 1)
    let two = lines(["2025-05-01", "2026-05-01"], haveSameRules: false)
    #expect(
      two.filter { $0.contains("alues ") } == [
        "- Values with dates were not taken as of the same day in all areas.",
        "Values as of 1 May 2025", "Values as of 1 May 2026",
      ]
    )
  }
}
