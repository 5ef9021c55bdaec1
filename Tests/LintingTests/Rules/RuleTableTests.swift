import Diagnostics
import Testing

@testable import Linting

@Suite struct RuleTableTests {
  private func found(_ check: Check, _ conditions: String...) throws -> [String] {
    let rules = conditions.enumerated().map { "r\($0): {when: '\($1)', then: flag \"\($0)\"}" }
    return try RulesSample(RuleSample.text(rules.joined(separator: "\n"))).findings(of: check)
      .map { $0.message + "; " + ($0.hint ?? "") }
  }

  @Test func `a value between two signs is left out`() throws {
    #expect(
      try found(.gapInRules, "volume < 50", "volume > 50 and volume < 250", "volume >= 250") == [
        "the rules 'r0', 'r1' and 'r2' leave out the case 'volume = 50'; "
          + "add a rule with 'when: volume = 50', or change a sign so that two of them meet"
      ]
    )
  }

  @Test func `a gap as wide as a neighbour is left out`() throws {
    #expect(
      try found(.gapInRules, "volume < 50", "volume >= 90 and volume < 130", "volume >= 130") == [
        "the rules 'r0', 'r1' and 'r2' leave out the case 'volume >= 50 and volume < 90'; "
          + "add a rule with 'when: volume >= 50 and volume < 90', "
          + "or change a sign so that two of them meet"
      ]
    )
  }

  @Test func `a combination is left out`() throws {
    #expect(
      try found(
        .gapInRules,
        "casework and concern = 1",
        "casework and concern = 2",
        "not casework and concern = 2"
      ) == [
        "the rules 'r0', 'r1' and 'r2' leave out the case 'not casework and concern = 1'; "
          + "add a rule with 'when: not casework and concern = 1', "
          + "or change a sign so that two of them meet"
      ]
    )
  }

  @Test func `a value that two rules cover is told`() throws {
    #expect(
      try found(.overlapInRules, "volume <= 50", "volume >= 50 and volume < 250", "volume >= 250")
        == [
          "the rules 'r0' and 'r1' meet on 'volume = 50'; "
            + "change a sign so that each case belongs to one rule"
        ]
    )
    #expect(
      try found(
        .overlapInRules,
        "likelihood is at most \"Low\"",
        "likelihood is \"Low\" or likelihood is \"Medium\"",
        "likelihood is at least \"High\""
      ) == [
        "the rules 'r0' and 'r1' meet on 'likelihood is \"Low\"'; "
          + "change a sign so that each case belongs to one rule"
      ]
    )
  }

  @Test func `these are no tables or whole ones`() throws {
    for check in [Check.gapInRules, .overlapInRules] {
      #expect(
        try found(check, "volume < 50", "volume >= 50 and volume < 250", "volume >= 250").isEmpty
      )
      // Two rules are exceptions, not a table.
      #expect(try found(check, "volume < 50", "volume > 60").isEmpty)
      // Each wider than the one before: steps, not a table.
      #expect(try found(check, "volume >= 50", "volume >= 60", "volume >= 70").isEmpty)
      // Far apart, with much more left out than covered: exceptions, not a table.
      #expect(try found(check, "volume < 50", "volume = 100", "volume > 100000").isEmpty)
      // They read different things.
      #expect(try found(check, "volume < 50", "volume > 60 and casework", "concern = 5").isEmpty)
    }
  }
}
