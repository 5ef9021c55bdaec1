import Diagnostics
import Testing

@testable import Precedence

@Suite struct ChangeReadingTests {
  /// The new texts that a change puts into the rules.
  private func texts(
    _ target: String,
    _ value: String,
    in given: Assessment? = nil
  ) throws -> [String]? {
    let assessment = try given ?? ScenarioSample.simple()
    let change = ScenarioChange(target: target, value: value)
    let found = try TargetReading(assessment, change).target().get()
    var findings = FindingList()
    let action = ChangeReading(assessment, change, found, at: 3).action(findings: &findings)
    guard case .rules(let edits)? = action else { return nil }
    #expect(edits.allSatisfy { $0.change == 3 })
    return edits.map(\.text)
  }

  @Test(
    arguments: [
      ("risk.impact", "60", ["60"]), ("risk.impact", "1.0", []), ("risk.impact", "+50%", ["1.5"]),
      ("risk.impact", "x1", []), ("risk.impact", "=2", ["2"]), ("risk.impact", "sixty", ["sixty"]),
      ("risk.impact", "6, harm: 9", ["\"6, harm: 9\""]),
      ("cuts.volume", "+10%", ["55", "275", "550", "1100"]), ("cuts.volume", "-0", []),
      ("cuts.volume", "[50, 250, 500, 1000]", []), ("cuts.volume", "[1, 2]", ["[1, 2]"]),
      ("cuts.trend.Low", "=-30", ["-30"]), ("cuts.trend.Low", "-5", ["-25"]),
      ("cells.High.Low", "Medium", []), ("cells.High.Low", "High", ["High"]),
      ("when.rising_fast", "trend >= 25% and volume >= 100", []),
      ("when.rising_fast", "-5 < trend", ["-5 < trend"]),
      ("shortlist", "x2", ["6"]), ("groups.risk.by", "+5", ["+5"]),
      ("missing.volume", "refuse", []),
      ("rules.rising_fast.then", "[keep, monitor]", ["[keep, monitor]"]),
    ]
  ) func `a value becomes the text that the rules file would have`(
    target: String,
    value: String,
    expected: [String]
  ) throws {
    #expect(try texts(target, value) == expected)
  }

  @Test(arguments: ["rising_fast", "without.arson", "volume@arson"])
  func `what is not in the rules file has no text there`(target: String) throws {
    #expect(try texts(target, "off") == nil)
  }

  @Test(arguments: [
    ("300", ["300%"]), ("5", []), ("5%", []), ("8%", ["8%"]), ("+20%", ["6%"]), ("=-3", ["-3%"]),
  ]) func `a parameter in per cent stays one`(value: String, expected: [String]) throws {
    let rules = """
      format: 1
      name: One parameter
      measures: {trend: {unit: percent}}
      parameters: {slack: 5%}
      criteria: {trend: {cuts: [5]}}
      groups: {risk: {of: [trend]}}
      rules: {rising: {when: trend > slack, then: keep, because: it rises}}
      ranking: {by: [risk]}
      """
    let assessment = try #require(Sample.table("id,trend\na,1\n", rules: rules).value)
    #expect(try texts("slack", value, in: assessment) == expected)
    let scenario = ScenarioSample.scenario(("slack", value))
    let result = try #require(assessment.whatIf([scenario]).value)
    #expect(result.outcomes[0].effects[0].after == expected.first ?? "5%")
  }
}
