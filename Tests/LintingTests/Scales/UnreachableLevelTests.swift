import Diagnostics
import Testing

@testable import Linting

@Suite struct UnreachableLevelTests {
  @Test func `a count below 0 leaves the lowest level empty`() throws {
    let sample = LintSample.one(criterion: "cuts: [0, 50, 500]")
    let found = try sample.report(.unreachableLevel)
    #expect(
      found == """
        error[R133]: no candidate can be on the level 'Low' of 'size': 'figure' is never below 0
          rules.yaml:6:33
          |
        6 |   size: {measure: figure, cuts: [0, 50, 500]}
          |                                  ^
          = a value on a cut is in the upper band: move the cut, or take it out with its level

        """
    )
  }

  @Test(arguments: [
    ("unit: crimes", "cuts: [1, 50, 500]"), ("unit: percent", "cuts: [-20, 0, 20]"),
    ("unit: number", "points: {0: 0, 9: 9}"), ("unit: level, of: 5", "kind: judged"),
    ("unit: crimes", "kind: place"), ("unit: yes/no", "kind: yes/no"),
    ("unit: category, of: [a, b]", "levels: [Low, High], table: {a: Low, b: High}"),
  ])
  func `a scale on which everything can be is silent`(_ measure: String, _ criterion: String) throws {
    let sample = LintSample.one(measure: measure, criterion: criterion)
    #expect(try sample.messages(.unreachableLevel) == [])
  }

  @Test func `a level of which no category is`() throws {
    let sample = LintSample.one(
      measure: "unit: category, of: [a, b]",
      criterion: "levels: [Low, Medium, High], table: {a: Low, b: High}"
    )
    let found = try sample.messages(.unreachableLevel)
    #expect(
      found == [
        "no candidate can be on the level 'Medium' of 'size': no category of 'figure' has it"
      ]
    )
  }

  @Test func `cuts beyond the levels that are judged`() throws {
    let sample = LintSample.one(measure: "unit: level, of: 4", criterion: "cuts: [2, 5]")
    let found = try sample.messages(.unreachableLevel)
    #expect(
      found == [
        "no candidate can be on the level 'High' of 'size': 'figure' is a level from 1 to 4"
      ]
    )
  }

  @Test func `a fall of more than everything`() throws {
    let sample = LintSample(
      """
      format: 1
      name: Sample
      measures:
        now: {unit: crimes}
        before: {unit: crimes}
        trend: {unit: percent, is: "change(now, before)", unless: base < 20}
      criteria: {trend: {cuts: [-100, 0]}}
      groups: {risk: {of: [trend]}}
      ranking: {by: risk}

      """
    )
    let found = try sample.messages(.unreachableLevel)
    #expect(
      found == [
        "no candidate can be on the level 'Low' of 'trend': 'trend' is a change and never below -100%"
      ]
    )
  }

  /// Likelihood times impact, each judged from 1 to 4.
  private func product(_ cuts: String) -> LintSample {
    LintSample(
      """
      format: 1
      name: Sample
      measures: {a: {unit: level, of: 4}, b: {unit: level, of: 4}}
      criteria: {a: {kind: judged}, b: {kind: judged}}
      groups:
        risk: {of: [a, b], by: product, scale: raw levels, cuts: [\(cuts)]}
      ranking: {by: risk}

      """
    )
  }

  @Test(arguments: [5, 7, 10, 11, 13, 14, 15])
  func `a product of two scales of 4 that never comes up`(_ number: Int) throws {
    let found = try product("\(number), \(number).5").messages(.unreachableLevel)
    #expect(
      found == ["no combination of levels puts a candidate on the level 'Medium' of 'risk'"]
    )
  }

  @Test(arguments: [2, 3, 4, 6, 8, 9, 12])
  func `a product that does come up`(_ number: Int) throws {
    #expect(try product("\(number), \(number).5").messages(.unreachableLevel) == [])
  }

  @Test func `the hint says between which numbers the level lies`() throws {
    let found = try product("10, 12").report(.unreachableLevel)
    #expect(
      found == """
        error[R133]: no combination of levels puts a candidate on the level 'Medium' of 'risk'
          rules.yaml:6:3
          |
        6 |   risk: {of: [a, b], by: product, scale: raw levels, cuts: [10, 12]}
          |   ^^^^
          = its number goes from 9 straight to 12, past the range of this level: move a cut, or take the level out

        """
    )
  }

  @Test func `a cut beyond the range is the reader's to report`() throws {
    let sample = product("4, 20")
    #expect(try sample.messages(.unreachableLevel) == [])
    #expect(sample.readingCodes == ["R043"])
  }

  private func matrix(_ rules: String) -> LintSample {
    LintSample(
      """
      format: 1
      name: Sample
      measures: {a: {unit: crimes}, b: {unit: crimes}}
      criteria: {a: {cuts: [0]}, b: {cuts: [5]}}
      groups: {down: {of: [a]}, across: {of: [b]}}
      matrix:
        down: down
        across: across
        ratings: [Low, Medium, High]
        cells:
          High: [Medium, High]
          Low: [Low, Low]
      rules:
        always: {when: b > 3, then: flag seen}
      \(rules)
      ranking: {by: rating}

      """
    )
  }

  @Test func `a rating whose row nothing reaches`() throws {
    let found = try matrix("").messages(.unreachableLevel)
    #expect(
      found == [
        "no candidate can be on the level 'Low' of 'a': 'a' is never below 0",
        "no combination of levels puts a candidate on the level 'Low' of 'down'",
        "no combination of levels gives the rating 'Low'",
      ]
    )
    let lowering = "  lowered: {when: b > 3, then: lower down by 1, because: so it is}"
    #expect(try matrix(lowering).messages(.unreachableLevel).count == 2)
  }
}
