import ScoringKernel
import Testing

@testable import Linting

@Suite struct BoxWordsTests {
  /// The words of the first box of a condition.
  private func words(_ condition: String) throws -> String {
    let text = RuleSample.text("it: {when: '\(condition)', then: flag \"x\"}")
    let rules = try RulesSample(text).linted
    let space = try #require(ConditionSpace([rules.plan.rules[0].condition], rules))
    let box = try #require(space.boxes(rules.plan.rules[0].condition)?.boxes.first)
    return BoxWords(box, space, rules.names).text
  }

  @Test(arguments: [
    "volume >= 50 and volume < 250", "volume = 50", "trend <= -5.5% and casework",
    "not casework and kind = \"fire\"", "concern = 4", "volume = 0.00001",
    "balance <= -0.0000125", "volume >= 12500000000000000000", "likelihood is \"High\"",
  ])
  func `what a condition says comes back as it is written`(_ condition: String) throws {
    #expect(try words(condition) == condition)
  }

  @Test func `equal sets have equal words`() throws {
    #expect(try words("not (volume < 50)") == "volume >= 50")
    #expect(try words("concern >= 4") == "(concern = 4 or concern = 5)")
    #expect(
      try words("likelihood is at least \"High\"")
        == "(likelihood is \"High\" or likelihood is \"Very high\")"
    )
    #expect(try words("volume != 50") == "(volume < 50 or volume > 50)")
  }
}
