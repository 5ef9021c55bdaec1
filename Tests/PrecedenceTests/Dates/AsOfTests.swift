import Diagnostics
import Testing

@testable import Precedence

/// The day whose values are in force, from wherever it comes.
@Suite struct AsOfTests {
  private static let dated =
    "[10, {values: {2024-04-01: 100, 2026-04-01: 500}, review_by: 2027-03-31}]"

  private func sample(_ line: String = "") -> Sample {
    var sample = Sample()
    sample.rules = sample.rules.changing("[10, 100]", to: Self.dated)
    sample.assessment = sample.assessment.changing(
      "rules: rules.yaml",
      to: line + "rules: rules.yaml"
    )
    return sample
  }

  private func read(_ line: String = "", asOf: String? = nil) -> Checked<Assessment> {
    Assessment.read(
      "assessment.yaml",
      asOf: asOf.flatMap { CalendarDate($0) },
      from: sample(line).files
    )
  }

  private func cut(_ checked: Checked<Assessment>) -> String? {
    checked.value?.rules.summary.criteria.first?.thresholds.last
  }

  @Test func `the option goes before the file, its day before its validity, and that before none`()
  {
    let valid = "valid: {from: 2025-07-01, to: 2026-06-30}\n"
    #expect(cut(read()) == "500 crimes")
    #expect(cut(read(valid)) == "100 crimes")
    #expect(cut(read("as_of: 2026-05-01\n" + valid)) == "500 crimes")
    #expect(cut(read("as_of: 2026-05-01\n" + valid, asOf: "2024-05-01")) == "100 crimes")
    #expect(read(valid).value?.rules.asOf?.text == "2025-07-01")
    #expect(read().value?.rules.asOf == nil)
  }

  @Test func `a day that is none is a finding with its cure`() {
    #expect(
      FindingRenderer().text(read("as_of: soon\n").findings) == """
        error[A008]: 'soon' is no date
          assessment.yaml:4:8
           |
         4 | as_of: soon
           |        ^^^^
           = write the year, month and day as in 2021-01-05

        """
    )
  }

  @Test func `the result says the day only where it matters`() throws {
    let result = try #require(read(asOf: "2024-05-01").value?.result().value)
    #expect(result.asOf?.text == "2024-05-01")
    #expect(result.jsonText.contains("\"asOf\": \"2024-05-01\""))
    let id = try #require(result.ranking.first).id
    let explanation = try #require(result.explanationJSON(of: id))
    #expect(explanation.contains("\"asOf\": \"2024-05-01\""))
    let plain = try #require(
      Assessment.read("assessment.yaml", asOf: CalendarDate("2024-05-01"), from: Sample().files)
        .value?.result().value
    )
    #expect(plain.asOf == nil)
    #expect(plain.explanationJSON(of: id)?.contains("asOf") == false)
    #expect(plain.jsonText == (try Sample().result().jsonText))
  }

  @Test func `a review that is overdue reaches the findings of the result`() throws {
    let result = try #require(read(asOf: "2028-01-01").value?.result().value)
    let overdue = result.findings.sorted.filter { $0.code == "R185" }
    #expect(
      overdue.map(\.message)
        == ["the cut 500 of 'volume' should have been reviewed by 2027-03-31"]
    )
    #expect(overdue.map(\.severity) == [.warning])
  }

  @Test func `a scenario changes the value in force`() throws {
    for (day, level) in [("2024-05-01", "100 crimes"), ("2026-05-01", "500 crimes")] {
      let assessment = try #require(read(asOf: day).value)
      let scenario = ScenarioSample.scenario(("cuts.volume.High", "300"))
      let changed = assessment.applying(scenario)
      #expect(cut(changed) == "300 crimes")
      #expect(cut(read(asOf: day)) == level)
      let whole = assessment.applying(ScenarioSample.scenario(("cuts.volume", "[20, 30]")))
      #expect(cut(whole) == "30 crimes", "\(ScenarioSample.report(whole))")
      let weight = assessment.applying(ScenarioSample.scenario(("cuts.volume", "+10%")))
      #expect(weight.value != nil, "\(ScenarioSample.report(weight))")
    }
  }

  @Test func `a number that is only tried is not overdue for review`() throws {
    let overdue = read(asOf: "2028-01-01")
    let messages = overdue.findings.sorted.map(\.message)
    #expect(messages == ["the cut 500 of 'volume' should have been reviewed by 2027-03-31"])
    let scenario = ScenarioSample.scenario(("cuts.volume.High", "300"))
    let changed = try #require(overdue.value).applying(scenario)
    #expect(changed.value != nil)
    #expect(!changed.findings.sorted.contains { $0.message.contains("300 of 'volume' should") })
  }

  @Test(arguments: ["2024-05-01", "2026-05-01"])
  func `a scenario changes a list that changes as a whole, however it is written`(day: String)
    throws
  {
    for list in [
      "{values: {2024-04-01: [10, 100], 2026-04-01: [20, 200]}}",
      "\n      values:\n        2024-04-01: [10, 100]\n        2026-04-01:\n          - 20\n          - 200",
      "\n      values:\n        2024-04-01:\n          - 10\n          - 100\n        2026-04-01: [20, 200]",
    ] {
      var sample = Sample()
      sample.rules = sample.rules.changing(
        "volume: {cuts: [10, 100]}",
        to: "volume:\n    cuts: \(list)"
      )
      let read = Assessment.read("assessment.yaml", asOf: CalendarDate(day), from: sample.files)
      let assessment = try #require(read.value, "\(FindingRenderer().text(read.findings))")
      for (target, value) in [
        ("cuts.volume", "[20, 30]"), ("cuts.volume.High", "30"), ("criteria.volume.worse", "lower"),
        ("criteria.volume.scores", "[1, 2, 9]"),
      ] {
        let changed = assessment.applying(ScenarioSample.scenario((target, value)))
        #expect(changed.value != nil, "\(target): \(ScenarioSample.report(changed))")
      }
      let changed = assessment.applying(ScenarioSample.scenario(("cuts.volume", "[20, 30]")))
      #expect(cut(changed) == "30 crimes")
    }
  }

  @Test func `a comparison on two days says which cut moved`() throws {
    let before = try #require(read(asOf: "2024-05-01").value)
    let after = try #require(read(asOf: "2026-05-01").value)
    let compared = before.comparison(with: after, titles: .init(before: "a", after: "b"))
    let comparison = try #require(compared.value)
    #expect(comparison.jsonText.contains("criteria.volume.cuts"))
  }

  @Test func `a record says the day, and verifying uses it`() throws {
    let sample = sample()
    let source = DecisionSource.assessment("assessment.yaml")
    let asOf = CalendarDate("2024-05-01")
    let assessment = try #require(source.read(in: "", asOf: asOf, from: sample.files).value)
    let record = try RecordSample.record(assessment)
    #expect(record.jsonText.contains("\"as_of\": \"2024-05-01\""))
    #expect(record.asOf == asOf)
    #expect(record.verify(in: "", from: sample.files).differences.isEmpty)
    let other = try RecordSample.read(
      record.jsonText.changing("\"2024-05-01\"", to: "\"2026-05-01\"")
    )
    #expect(!other.verify(in: "", from: sample.files).differences.isEmpty)
    let newest = try #require(source.read(in: "", from: sample.files).value)
    #expect(!(try RecordSample.record(newest)).jsonText.contains("as_of"))
  }

  @Test func `a record of rules without dates keeps its bytes, whatever the day`() throws {
    let source = DecisionSource.assessment("assessment.yaml")
    let files = Sample().files
    let dated = try #require(
      source.read(in: "", asOf: CalendarDate("2024-05-01"), from: files).value
    )
    let plain = try #require(source.read(in: "", from: files).value)
    #expect(try RecordSample.record(dated).jsonText == RecordSample.record(plain).jsonText)
  }
}
