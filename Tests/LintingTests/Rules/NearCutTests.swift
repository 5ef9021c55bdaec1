import Diagnostics
import Testing

@testable import Linting

@Suite struct NearCutTests {
  @Test func `a number beside a cut is told with the level to ask for`() throws {
    let findings = try RuleSample.findings(.nearCut, when: "volume >= 480 and casework")
    #expect(
      findings.map(\.message) == [
        "'volume >= 480' in the rule 'it' lies close to the cut 500 crimes of 'volume', "
          + "but not on it"
      ]
    )
    #expect(
      findings.first?.hint
        == "if the same is meant, ask for the level, as in 'volume is at least \"High\"'"
    )
    #expect(findings.first?.related.map(\.message) == ["the cut stands here"])
    #expect(findings.first?.severity == .note)
  }

  @Test(arguments: [
    ("volume < 480", "volume is at most \"Medium\""),
    ("volume <= 480", "volume is at most \"Medium\""),
    ("volume > 480", "volume is at least \"High\""),
    ("480 <= volume", "volume is at least \"High\""),
    ("volume < 240", "volume is at most \"Low\""),
    ("balance > 9.5", "balance is at most \"Low\""),
    ("balance <= 9.5", "balance is at least \"Medium\""),
    ("volume between 240 and 480", "volume is at least \"Medium\""),
  ])
  func `the level lies on the side of the cut that is asked for`(
    _ condition: String,
    _ level: String
  ) throws {
    #expect(
      try RuleSample.findings(.nearCut, when: condition).first?.hint
        == "if the same is meant, ask for the level, as in '\(level)'"
    )
  }

  @Test func `the upper end of between lies below its cut`() throws {
    #expect(
      try RuleSample.findings(.nearCut, when: "volume between 250 and 480").map(\.hint) == [
        "if the same is meant, ask for the level, as in 'volume is at most \"Medium\"'"
      ]
    )
  }

  @Test func `one number alone has no side`() throws {
    #expect(
      try RuleSample.findings(.nearCut, when: "volume = 480").first?.hint
        == "if the same is meant, ask for the level instead of the number"
    )
  }

  @Test func `where less is worse the level lies below`() throws {
    let findings = try RuleSample.findings(.nearCut, when: "balance < 9.5")
    #expect(
      findings.first?.hint
        == "if the same is meant, ask for the level, as in 'balance is at least \"Medium\"'"
    )
  }

  @Test(arguments: [
    "volume >= 500", "volume >= 600", "volume >= 400", "trend > 25%", "concern >= 4",
    "volume is at least \"High\"", "volume / last_year > 500", "last_year > 480",
  ])
  func `these are not near`(_ condition: String) throws {
    #expect(try RuleSample.findings(.nearCut, when: condition).isEmpty)
  }
}
