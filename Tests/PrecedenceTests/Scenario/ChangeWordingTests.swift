import Diagnostics
import RulesFile
import Testing

@testable import Precedence

@Suite struct ChangeWordingTests {
  @Test(
    arguments: [
      ("impact.harm", "2 (66.7%)"), ("cuts.volume", "50, 250, 500 and 1,000 crimes"),
      ("cuts.trend", "-20%, -5%, 5% and 20%"), ("cuts.volume.High", "500 crimes"),
      ("cuts.trend.High", "5%"), ("cuts.risk", "none"), ("volume@burglary", "310 crimes"),
      ("concern@burglary", "High"), ("harm@fraud", "missing"), ("rising_fast", "on"),
      ("without.fraud", "takes part"), ("cells.High.Low", "Medium"), ("shortlist", "3"),
      ("missing.volume", "refuse"), ("missing.harm", "interval"),
      ("when.rising_fast", "trend >= 25% and volume >= 100"), ("groups.risk.cuts", "none"),
      ("cells.Low", "[Low, Low, Medium, Medium, Medium]"), ("ranking.by", "[rating, risk]"),
      ("volume@*", "as it is"),
    ]
  ) func `what there is, as a reader sees it`(target: String, expected: String) throws {
    let assessment = try ScenarioSample.simple()
    let change = ScenarioChange(target: target, value: "1")
    let found = try TargetReading(assessment, change).target().get()
    #expect(ChangeWording(assessment).text(found) == expected)
  }

  @Test func `an interval is shown with its ends`() throws {
    let assessment = try #require(
      ScenarioSample.simple().applying(ScenarioSample.scenario(("harm@fraud", "100..150"))).value
    )
    let measure = try #require(assessment.rules.checked.measure(named: "harm"))
    let text = ChangeWording(assessment).text(.figure(measure, "fraud"))
    #expect(text == "125 days per crime (100 to 150)")
  }
}
