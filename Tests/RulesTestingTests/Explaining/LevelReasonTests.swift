import Diagnostics
import Precedence
import Testing

@testable import RulesTesting

@Suite struct LevelReasonTests {
  private func explanation(_ expected: String, volume: String = "11") throws -> String {
    let text = "one: {given: {volume: \(volume), harm: 99}, expect: {\(expected)}}"
    return try SmallRules.differences(text).first?.explanation ?? "as expected"
  }

  @Test func `a level says how far the other one is`() throws {
    #expect(
      try explanation("gravity level: Grave")
        == "'harm' is 99 days; that is below 100 days, 'Light'; "
        + "'Grave' begins at 100 days, 1 days higher"
    )
    #expect(
      try explanation("amount level: Few", volume: "10")
        == "'volume' is 10 crimes; that is 10 crimes or more, 'Many'; 'Few' ends below 10 crimes"
    )
  }

  @Test func `what is assumed is said`() throws {
    #expect(
      try explanation("trend level: Rising")
        == "'trend' is missing: worked out from before, missing too; it counts as neutral, 'Steady'"
    )
  }

  @Test func `a score says its level`() throws {
    #expect(
      try explanation("gravity: 2") == "'harm' is 99 days; 'gravity', 'Light', scores 1"
    )
  }

  @Test func `without a value there may be nothing to score`() throws {
    let found = try SmallRules.differences(
      "one: {given: {}, expect: {amount level: Few, amount: 1}}"
    )
    #expect(
      found.map(\.explanation) == [
        "'volume' is missing: it is not given; so 'amount' is left out",
        "'volume' is missing: it is not given; so 'amount' is left out",
      ]
    )
  }

  @Test func `a distance has its unit as the rules write it`() throws {
    let test = "one: {given: {volume: 11, harm: 99}, expect: {gravity level: Grave}}"
    let text = SmallRules.text(test).replacing("unit: days", with: "unit: days per crime")
    let rules = try #require(Rules.read(SourceText(name: "rules.yaml", text: text)).value)
    let tests = try #require(RulesTests.read(rules).value)
    #expect(
      tests.outcomes(by: rules).flatMap(\.differences).first?.explanation
        == "'harm' is 99 days per crime; that is below 100 days per crime, 'Light'; "
        + "'Grave' begins at 100 days per crime, 1 days per crime higher"
    )
  }
}
