import Diagnostics
import Testing

@testable import Precedence

@Suite struct FigureReadingTests {
  /// The figure of a candidate under a change, as a reader sees it.
  private func figure(_ target: String, _ value: String, of id: String) throws -> String? {
    let applied = try ScenarioSample.simple().applying(ScenarioSample.scenario((target, value)))
    let assessment = try #require(applied.value, "\(ScenarioSample.report(applied))")
    let measure = String(target.prefix { $0 != "@" })
    return assessment.result().value?.candidate(id)?.measures.first { $0.id == measure }?.text
  }

  @Test(
    arguments: [
      ("volume@burglary", "500", "burglary", "500 crimes"),
      ("volume@burglary", "1,500", "burglary", "1,500 crimes"),
      ("volume@burglary", "+5", "burglary", "315 crimes"),
      ("volume@burglary", "-310", "burglary", "0 crimes"),
      ("volume@burglary", "x2", "burglary", "620 crimes"),
      ("harm@burglary", "missing", "burglary", "missing"),
      ("harm@burglary", "n/a", "burglary", "missing"),
      ("volume@burglary", "100..151", "burglary", "126 crimes (100 to 151)"),
      // 12 and a fifth is 14.4; 38 and a quarter 47.5: counts stay whole, halves away from zero.
      ("volume@arson", "+20%", "arson", "14 crimes"),
      ("volume@street-robbery", "+25%", "street-robbery", "48 crimes"),
      // Harm is compared with nothing and may be a fraction.
      ("harm@burglary", "+0.1%", "burglary", "220.22 days per crime"),
      ("concern@burglary", "5", "burglary", "Very high"),
      ("concern@burglary", "low", "burglary", "Low"),
      ("concern@burglary", "-1", "burglary", "Medium"),
      ("volume@*", "+10%", "vehicle-crime", "792 crimes"),
      ("harm@*", "x2", "fraud", "missing"),
    ]
  ) func `figures are read as evidence is, or relative to it`(
    target: String,
    value: String,
    candidate: String,
    expected: String
  ) throws {
    #expect(try figure(target, value, of: candidate) == expected)
  }

  @Test func `both ends of an interval move`() throws {
    let interval = try #require(
      ScenarioSample.simple().applying(ScenarioSample.scenario(("harm@fraud", "100..150"))).value
    )
    let moved = try #require(
      interval.applying(ScenarioSample.scenario(("harm@fraud", "+20%"))).value
    )
    let measure = moved.result().value?.candidate("fraud")?.measures.first { $0.id == "harm" }
    #expect(measure?.text == "150 days per crime (120 to 180)")
  }

  @Test func `one candidate's own change goes before that of every one, wherever it stands`() throws
  {
    for changes in [
      [("volume@*", "x2"), ("volume@arson", "+1")], [("volume@arson", "+1"), ("volume@*", "x2")],
    ] {
      let scenario = Scenario(
        name: "both",
        changes: changes.map { ScenarioChange(target: $0.0, value: $0.1) }
      )
      let applied = try ScenarioSample.simple().applying(scenario)
      let result = try #require(applied.value?.result().value)
      #expect(applied.findings.isEmpty)
      #expect(result.candidate("arson")?.measures.first?.text == "13 crimes")
      #expect(result.candidate("burglary")?.measures.first?.text == "620 crimes")
    }
  }

  @Test func `a candidate can be kept from moving with the others`() throws {
    let scenario = ScenarioSample.scenario(("volume@*", "x2"), ("volume@arson", "12"))
    let applied = try ScenarioSample.simple().applying(scenario)
    #expect(applied.findings.isEmpty)
    let result = try #require(applied.value?.result().value)
    #expect(result.candidate("arson")?.measures.first?.text == "12 crimes")
  }

  @Test func `a figure relative to one that is missing is refused`() throws {
    let applied = try ScenarioSample.simple()
      .applying(ScenarioSample.scenario(("harm@fraud", "+20%")))
    #expect(
      ScenarioSample.report(applied) == """
        error[S021]: '+20%' is relative, but 'harm' of 'fraud' is missing
          change:1:12
           |
         1 | harm@fraud=+20%
           |            ^^^^
           = write the new value itself

        """
    )
  }

  @Test func `figures too large for a number are refused`() throws {
    let scenario = ScenarioSample.scenario(("harm@burglary", "x1000000000000000"))
    let large = try #require(ScenarioSample.simple().applying(scenario).value)
    var assessment = large
    for _ in 0..<20 { assessment = assessment.applying(scenario).value ?? assessment }
    let applied = assessment.applying(scenario)
    #expect(applied.findings.sorted.first?.code == "S022")
    #expect(
      applied.findings.sorted.first?.message.hasSuffix("would be too large for a number") == true
    )
  }
}
