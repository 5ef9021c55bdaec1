import Diagnostics
import Testing

@testable import Linting

@Suite struct NeverFiresTests {
  private func found(_ condition: String) throws -> [String] {
    try RuleSample.findings(.neverFires, when: condition).map {
      $0.message + "; " + ($0.hint ?? "")
    }
  }

  @Test func `two parts that exclude each other are named`() throws {
    #expect(
      try found("volume < 100 and casework and volume >= 250") == [
        "the rule 'it' can never fire: 'volume < 100' and 'volume >= 250' exclude each other; "
          + "put the condition right, or delete it"
      ]
    )
  }

  @Test func `a level and a number at odds are told in numbers`() throws {
    #expect(
      try found("volume is at most \"Low\" and volume >= 500") == [
        "the rule 'it' can never fire: 'volume is at most \"Low\"' and 'volume >= 500' exclude "
          + "each other; by its cuts the level 'Low' of 'volume' is 50 crimes up to, but not "
          + "including, 250 crimes"
      ]
    )
    #expect(
      try found("balance is \"High\" and balance > 5") == [
        "the rule 'it' can never fire: 'balance is \"High\"' and 'balance > 5' exclude each other; "
          + "by its cuts the level 'High' of 'balance' is below 0"
      ]
    )
  }

  @Test func `a number that the measure cannot have is told with what it can`() throws {
    #expect(
      try found("concern >= 6") == [
        "the rule 'it' can never fire: 'concern >= 6' is never true; 'concern' is a level from 1 to 5"
      ]
    )
    #expect(
      try found("volume < 0") == [
        "the rule 'it' can never fire: 'volume < 0' is never true; 'volume' cannot be below 0"
      ]
    )
    #expect(
      try found("not (trend >= -100%)") == [
        "the rule 'it' can never fire: 'not trend >= -100%' is never true; 'trend' is a change, and "
          + "nothing can fall by more than 100%"
      ]
    )
  }

  @Test func `parts under or are not told apart`() throws {
    #expect(
      try found("(volume < 10 or volume < 20) and volume > 30") == [
        "the rule 'it' can never fire; put the condition right, or delete it"
      ]
    )
  }

  @Test func `so is an unless that never holds`() throws {
    let rule = "it: {when: casework, then: keep, because: it is so}"
    let findings = try RulesSample(RuleSample.text(rule, unless: "base < 20 and base > 30"))
      .findings(of: .neverFires)
    #expect(
      findings.map(\.message) == [
        "the 'unless' of 'trend' can never hold: 'base < 20' and 'base > 30' exclude each other"
      ]
    )
  }

  @Test func `a part of which the reader has told does not hide the whole`() throws {
    let part = "volume is at least \"Very low\""
    let findings = try RuleSample.findings(.neverFires, when: "\(part) and concern >= 6")
    #expect(
      findings.map(\.message) == ["the rule 'it' can never fire: 'concern >= 6' is never true"]
    )
    #expect(try RuleSample.findings(.neverFires, when: "not (\(part))").isEmpty)
  }

  @Test(arguments: [
    "volume is missing and volume >= 5", "kind = \"fire\" and kind is \"Low\"",
    "concern > 4 and concern < 5", "casework and not casework",
    "volume > last_year and last_year > volume", "trend < -100%",
    "volume between 10 and 20 and volume in [30..40]",
    "kind in [\"theft\"] and kind in [\"fire\", \"flood\"]",
    "likelihood is at least \"High\" and likelihood is at most \"Low\"",
    "volume / last_year > 2 and volume / last_year < 1", "volume = 5 and volume != 5",
    "not (volume is at least \"High\" or volume < 500)",
  ])
  func `nobody satisfies this`(_ condition: String) throws {
    #expect(try RuleSample.findings(.neverFires, when: condition).count == 1)
  }

  @Test(arguments: [
    "volume >= 100 and volume is at most \"Low\"", "volume = 250 and volume is \"Medium\"",
    "kind = \"fire\" and kind is \"High\"", "concern = 5 and concern is \"Very high\"",
    "volume > last_year and trend < 5%", "trend = -100%", "balance < 0 and balance is \"High\"",
    "volume is missing or volume >= 5", "volume >= 100 or volume < 0",
    "likelihood is \"High\" and volume < 10", "not casework", "volume between 10 and 20",
    // A number within the engine's tolerance counts as on it.
    "volume >= 100 and volume <= 99.99999999999",
  ])
  func `somebody may satisfy this`(_ condition: String) throws {
    #expect(try RuleSample.findings(.neverFires, when: condition).isEmpty)
  }
}
