import Testing

@testable import Precedence
@testable import Reports

@Suite struct MeasureAccountTests {
  private func account(_ measures: [MeasureResult]) -> String {
    let candidate = SampleResult.candidate("a", "A", measures: measures)
    return ReportSample.text { MeasureAccount(candidate).write(to: &$0) }
  }

  @Test func everyOriginLeadsToItsPlace() {
    let text = account([
      SampleResult.cellMeasure, SampleResult.stated, SampleResult.judgedConcern,
      SampleResult.volumeOfTheft,
    ])
    #expect(
      text == """

        Measures, and where they come from
        ----------------------------------
        cost: 1 pound
          evidence/offences.csv:9, column cost
        days: 3 days
          stated in assessment.yaml:14
        concern: Low
          judged, the analyst, confidence medium (assessment.yaml:12)
          because the survey puts it last.
        volume: 1,122 crimes
          from evidence/offences.csv, column this_year
          = 1,053  shops     line 20
          +    69  bicycles  line 4

        """
    )
  }

  @Test func ballotsLeadToTheirCounts() {
    #expect(
      account([SampleResult.consulted]) == """

        Measures, and where they come from
        ----------------------------------
        concern: 52.2% (48.1% to 56.2%)
          in brackets the 95% interval that so many answers allow
          top 3 share of 'Which of these should come first?', place 2 of 6
          public: 137 of 400 ballots name it among the first 3 (evidence/public.csv);
            counts for 60%
          key stakeholders: 19 of 24 ballots name it among the first 3
            (evidence/key_stakeholders.csv); counts for 40%

        """
    )
  }

  @Test func aChangeShowsWhatTellsItFromChance() {
    #expect(
      account([SampleResult.trendOfTheft]) == """

        Measures, and where they come from
        ----------------------------------
        trend: 0%
          from 1,100 (last year) to 1,122 (volume): +2.0%
          rate ratio 1.020, 95% interval 0.938 to 1.109
          chance alone: p = 0.656 (exact conditional test), p < 0.001 (E-test)
          does not count: the rules discount a change where 'base < 20 or not
            significant at 95%'

        """
    )
  }

  @Test func aFormulaShowsItsOperandsAndAnIntervalItsEnds() {
    let formula = MeasureResult(
      id: "harm_per_crime",
      value: 2,
      interval: 1.5...2.5,
      text: "2 days per crime",
      unit: "days per crime",
      origin: .formula(text: "days / cost", reads: ["days", "gone"])
    )
    #expect(
      account([SampleResult.stated, formula]).hasSuffix(
        """
        harm per crime: 2 days per crime
          lies between 1.5 and 2.5
          worked out as days / cost, with days 3 days and gone missing

        """
      )
    )
  }

  @Test(
    arguments: [
      ("--set", "430 crimes in the evidence, +20% in a scenario (--set)"),
      ("more.yaml", "430 crimes in the evidence, +20% in a scenario (more.yaml:7)"),
    ]
  ) func aFigureOfAScenarioSaysWhatItWas(file: String, line: String) {
    let measure = MeasureResult(
      id: "volume",
      value: 516,
      interval: nil,
      text: "516 crimes",
      unit: "crimes",
      origin: .scenario(.init(before: "430 crimes", change: "+20%", file: file, line: 7))
    )
    #expect(account([measure]).hasSuffix("\nvolume: 516 crimes\n  \(line)\n"))
  }

  @Test func noMeasuresMakeNoSection() {
    #expect(account([]) == "\n")
  }
}
