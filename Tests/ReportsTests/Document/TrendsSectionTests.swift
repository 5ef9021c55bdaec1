import Testing

@testable import Precedence
@testable import Reports

@Suite struct TrendsSectionTests {
  private func made(_ ranking: [CandidateResult]) -> ReportSection? {
    let result = SampleResult.assessment(ranking: ranking, unranked: [], missing: [])
    let material = ReportMaterial(result: result, summary: .nothing)
    return TrendsSection(material, CandidateFolds(material)).section
  }

  private func candidate(_ name: String, _ change: MeasureResult.Change?) -> CandidateResult {
    let measure = MeasureResult(
      id: "trend",
      value: 0,
      interval: nil,
      text: "0%",
      unit: "percent",
      origin: change.map { .change($0) } ?? .missing(reason: "no count")
    )
    return SampleResult.candidate(name, name, place: 1, measures: [measure])
  }

  private func change(
    _ current: Int,
    _ base: Int,
    _ percent: Double?,
    _ standing: MeasureResult.Change.Standing,
    ratio: Double?,
    interval: ClosedRange<Double>?
  ) -> MeasureResult.Change {
    MeasureResult.Change(
      current: "volume",
      base: "last_year",
      currentCount: current,
      baseCount: base,
      percent: percent,
      standing: standing,
      unless: "base < 20",
      rateRatio: ratio,
      rateRatioInterval: interval,
      conditionalProbability: 0.053,
      eTestProbability: 0.05
    )
  }

  @Test func changesStandWithTheirIntervals() throws {
    let section = try #require(
      made([
        candidate("A", change(941, 858, 9.674, .discounted, ratio: 1.09674, interval: 1.0...1.203)),
        candidate("B", change(20, 10, 100, .counted, ratio: 1.5, interval: 0.9...2.25)),
        candidate("C", change(5, 0, nil, .new, ratio: nil, interval: nil)),
        candidate("D", change(7, 7, 0, .counted, ratio: 1, interval: 0.3...3.3)),
        candidate("E", nil),
      ])
    )
    #expect(
      section.tables[0].texts == [
        ["A", "858", "941", "+9.7%", "0.0% to +20.3%", "p = 0.053", "no"],
        // Of periods that are not equally long the percentage of the counts is not that of the rates.
        ["B", "10", "20", "+100.0%", "times 0.90 to 2.25", "p = 0.053", "yes"],
        ["C", "0", "5", "new", "-", "p = 0.053", "new"],
        ["D", "7", "7", "no change", "-70.0% to +230.0%", "p = 0.053", "yes"],
      ]
    )
    #expect(
      section.paragraphs.suffix(2) == [
        "Trend counts as no change in the score where 'base < 20'. In these words of the "
          + "rules, 'base' is the count before.",
        "No trend can be given, because a count is missing, for: E.",
      ]
    )
  }

  @Test func withoutChangesThereIsNoSection() {
    #expect(made([SampleResult.litter]) == nil)
    #expect(made([]) == nil)
  }
}
