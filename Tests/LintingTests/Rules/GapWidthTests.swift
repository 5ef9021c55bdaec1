import Testing

@testable import Linting

@Suite struct GapWidthTests {
  /// Whether the gaps between rules with these conditions are narrow; `nil` if there are no widths.
  private func isNarrow(_ conditions: String...) throws -> Bool? {
    let rules = conditions.enumerated().map { "r\($0): {when: '\($1)', then: flag \"\($0)\"}" }
    let linted = try RulesSample(RuleSample.text(rules.joined(separator: "\n"))).linted
    let family = try #require(RuleFamily.all(linted).first)
    return GapWidth(family, try #require(family.gap))?.isNarrow
  }

  @Test(arguments: [(50, true), (90, true), (150, true), (160, false), (240, false)])
  func `a gap may be as wide as the wider of its neighbours`(_ low: Int, _ isMeant: Bool) throws {
    // What is covered below is 50 wide; up to 150, what is covered above is as wide as the gap.
    let narrow = try isNarrow("volume < 50", "volume > \(low) and volume < 250", "volume >= 250")
    #expect(narrow == isMeant)
  }

  @Test func `a rule without an end is no measure`() throws {
    #expect(try isNarrow("balance < 0", "balance > 10 and balance < 15", "balance > 200") == false)
    #expect(try isNarrow("balance < 0", "balance > 4 and balance < 15", "balance > 20") == true)
  }

  @Test func `two things and levels have no widths`() throws {
    let answers = ["casework and volume < 5", "casework and volume > 9"]
    #expect(try isNarrow(answers[0], answers[1], "not casework and volume = 7") == nil)
  }
}
