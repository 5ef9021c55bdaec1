import Diagnostics
import Testing

@testable import Linting

@Suite struct BaseTooSmallTests {
  private static let table = "id,now,before\narson,11,3\nburglary,30,20\nfirearms,6,9\nfraud,7,7\n"

  private func sample(_ trend: String, _ table: String? = nil) -> LintSample {
    LintSample(
      """
      format: 1
      name: Sample
      measures:
        now: {unit: crimes}
        before: {unit: crimes}
        trend: {unit: percent, \(trend)}
      criteria: {trend: {cuts: [-20, 0, 20]}}
      groups: {risk: {of: [trend]}}
      ranking: {by: risk}

      """,
      table
    )
  }

  @Test func `a change without any condition, in rules alone`() throws {
    let found = try sample("is: \"change(now, before)\"").report(.baseTooSmall)
    #expect(
      found == """
        warning[R137]: 'trend' scores the change 'trend' however small its base: 3 to 11 counts as +266.7%
          rules.yaml:6:30
           |
         6 |   trend: {unit: percent, is: "change(now, before)"}
           |                              ^^^^^^^^^^^^^^^^^^^^^
           = write 'unless: base < 20 or not significant at 95%' below it

        """
    )
  }

  @Test func `with candidates those on a small base are named`() throws {
    let found = try sample("is: \"change(now, before)\"", Self.table).messages(.baseTooSmall)
    #expect(
      found == [
        "'trend' scores the change 'trend' however small its base: "
          + "'arson' (3 to 11, place 1), 'firearms' (9 to 6, place 4)"
      ]
    )
  }

  @Test(arguments: ["base < 20", "not significant at 95%", "before < 20"])
  func `a condition on base or chance is enough`(_ unless: String) throws {
    let trend = "is: \"change(now, before)\", unless: \(unless)"
    #expect(try sample(trend).messages(.baseTooSmall) == [])
  }

  @Test(arguments: ["now < 5", "base < 1"])
  func `a condition on something else is not`(_ unless: String) throws {
    let trend = "is: \"change(now, before)\", unless: \(unless)"
    #expect(try sample(trend).messages(.baseTooSmall).count == 1)
  }

  private func brought(_ condition: String, _ effect: String = "keep") -> LintSample {
    LintSample(
      """
      format: 1
      name: Sample
      measures: {volume: {unit: crimes}, share: {unit: percent}}
      criteria: {volume: {cuts: [5]}}
      groups: {risk: {of: [volume]}}
      rules: {often: {when: '\(condition)', then: '\(effect)', because: so it is}}
      ranking: {by: risk}

      """,
      "id,volume,share\na,4,75\n"
    )
  }

  @Test func `a rule that acts on a percentage that candidates bring, and on no count`() throws {
    let found = try brought("share >= 25%").report(.baseTooSmall)
    #expect(
      found == """
        warning[R137]: 'often' acts on 'share', of which candidates bring the percentage alone: 'a' (75%)
          rules.yaml:3:36
           |
         3 | measures: {volume: {unit: crimes}, share: {unit: percent}}
           |                                    ^^^^^
           = bring the counts behind it, and let the rule look at one: 3 of 4 are 75% too

        """
    )
  }

  @Test(arguments: [
    ("share >= 25% and volume >= 20", "keep"), ("share >= 25%", "flag \"often\""),
    ("share is missing", "keep"), ("share >= 25% and volume is \"High\"", "keep"),
  ])
  func `a count beside it is enough, and a flag changes nothing`(
    _ condition: String,
    _ effect: String
  ) throws {
    #expect(try brought(condition, effect).messages(.baseTooSmall) == [])
  }

  @Test(arguments: [
    "(now - before) / before * 100", "100 * (now / before - 1)", "now / before * 100 - 100",
  ])
  func `a change in disguise`(_ formula: String) throws {
    let found = try sample("is: \"\(formula)\"").report(.baseTooSmall)
    #expect(found.contains("'trend' scores the change 'trend' however small its base"))
    #expect(
      found.contains(
        "= write 'is: change(now, before)' and 'unless: base < 20 or not significant at 95%'"
      )
    )
  }

  @Test func `a share is no change`() throws {
    #expect(try sample("is: \"now / before * 100\"").messages(.baseTooSmall) == [])
  }

  @Test func `a percentage that candidates bring`() throws {
    let brought = LintSample.one(
      measure: "unit: percent",
      criterion: "cuts: [-5, 5]",
      "id,figure\na,12\n"
    )
    let found = try brought.report(.baseTooSmall)
    #expect(
      found == """
        warning[R137]: 'size' scores the change 'figure', of which candidates bring the percentage alone: 'a' (12%)
          rules.yaml:4:3
           |
         4 |   figure: {unit: percent}
           |   ^^^^^^
           = bring both counts, and write 'is: change(CURRENT, BASE)' and 'unless: base < 20 or not significant at 95%'

        """
    )
    let share = LintSample.one(measure: "unit: percent", criterion: "cuts: [20, 50]")
    #expect(try share.messages(.baseTooSmall) == [])
  }

  @Test func `a formula of changes is traced to them`() throws {
    let sample = LintSample(
      """
      format: 1
      name: Sample
      measures:
        now: {unit: crimes}
        before: {unit: crimes}
        trend: {unit: percent, is: "change(now, before)"}
        both: {unit: percent, is: "trend / 2"}
      criteria: {both: {cuts: [-20, 0, 20]}}
      groups: {risk: {of: [both]}}
      ranking: {by: risk}

      """
    )
    let found = try sample.messages(.baseTooSmall)
    #expect(
      found == [
        "'both' scores the change 'trend' however small its base: 3 to 11 counts as +266.7%"
      ]
    )
  }

  @Test(arguments: [
    ("trend >= 25%", "raise across by 1", 1), ("trend >= 25%", "flag rising", 0),
    ("trend >= 25% and before >= 20", "raise across by 1", 0),
    ("trend >= 25% and now >= 100", "raise across by 1", 0), ("now > 9", "raise across by 1", 0),
  ])
  func `a rule that acts on any base`(_ condition: String, _ effect: String, _ count: Int) throws {
    let sample = LintSample(
      """
      format: 1
      name: Sample
      measures:
        now: {unit: crimes}
        before: {unit: crimes}
        trend: {unit: percent, is: "change(now, before)"}
      criteria: {now: {cuts: [5]}, before: {cuts: [5]}}
      groups: {down: {of: [now]}, across: {of: [before]}}
      matrix:
        down: down
        across: across
        ratings: [Low, High]
        cells: {High: [Low, High], Low: [Low, Low]}
      rules:
        rising: {when: \(condition), then: \(effect), because: so it is}
        again: {when: trend > 0%, then: flag up}
      ranking: {by: rating}

      """
    )
    let found = try sample.messages(.baseTooSmall)
    #expect(found.count == count)
    for message in found {
      #expect(
        message
          == "'rising' acts on the change 'trend' however small its base: 3 to 11 counts as +266.7%"
      )
    }
  }

  @Test func `the name of the measure accepts it`() throws {
    var accepted = sample("is: \"change(now, before)\"")
    accepted.rules += "accept: {R137: {trend: only large areas are ranked}}\n"
    let found = try accepted.findings(.baseTooSmall)
    #expect(found.map(\.acceptance) == ["only large areas are ranked"])
    #expect(found.map(\.severity) == [.note])
  }
}
