import Diagnostics
import Foundation
import Testing

@testable import Linting

@Suite struct IdleEffectTests {
  /// With the criteria themselves on the axes, so that conditions say something of the cell.
  private func found(_ rules: String) throws -> [String] {
    let text = RuleSample.text(rules)
      .replacingOccurrences(of: "down: impact", with: "down: concern")
      .replacingOccurrences(of: "across: likelihood", with: "across: volume")
    return try RulesSample(text).findings(of: .idleEffect).map(\.message)
  }

  @Test func `the highest level cannot be raised`() throws {
    #expect(
      try found("it: {when: volume >= 1200, then: raise volume by 1, because: many}") == [
        "'raise volume by 1' of the rule 'it' can change nothing: 'volume' is 'Very high' already "
          + "whenever it fires, the highest level"
      ]
    )
    #expect(
      try found("it: {when: concern = 1, then: lower concern by 2, because: few}") == [
        "'lower concern by 2' of the rule 'it' can change nothing: 'concern' is 'Very low' already "
          + "whenever it fires, the lowest level"
      ]
    )
  }

  @Test func `at least the lowest rating is no bound`() throws {
    #expect(
      try found("it: {when: casework, then: rating at least Low, because: it is so}") == [
        "'rating at least Low' of the rule 'it' can change nothing: 'Low' is the lowest rating "
          + "there is"
      ]
    )
    #expect(
      try found("it: {when: casework, then: rating at most High, because: it is so}") == [
        "'rating at most High' of the rule 'it' can change nothing: 'High' is the highest rating "
          + "there is"
      ]
    )
  }

  @Test func `nor is one that every cell keeps`() throws {
    // Very high concern has the ratings Medium, Medium, High, High, High.
    let rules = "it: {when: concern is \"Very high\", then: rating at least Medium, because: x}"
    #expect(
      try found(rules) == [
        "'rating at least Medium' of the rule 'it' can change nothing: every cell that its "
          + "condition can lead to is rated 'Medium' or higher"
      ]
    )
    // Another rule may lower the level first.
    #expect(
      try found(rules + "\nlow: {when: casework, then: lower concern by 1, because: y}").isEmpty
    )
  }

  @Test(arguments: [
    "it: {when: volume >= 900, then: raise volume by 1, because: many}",
    "it: {when: concern is \"Very high\", then: rating at least High, because: x}",
    "it: {when: casework, then: rating at least Medium, because: x}",
    "it: {when: volume >= 1200, then: raise concern by 1, because: many}",
    "it: {when: volume >= 1200, then: keep, because: many}",
  ])
  func `these change something`(_ rules: String) throws {
    #expect(try found(rules).isEmpty)
  }

  @Test func `levels of groups are not worked out from those of their criteria`() throws {
    let rule = "it: {when: concern = 5 and volume >= 1000, then: raise impact by 1, because: x}"
    #expect(try RulesSample(RuleSample.text(rule)).findings(of: .idleEffect).isEmpty)
  }
}
