import Diagnostics
import Testing

@testable import Linting

@Suite struct BaseTooSmallTests {
  private static let table = "id,now,before\narson,11,3\nburglary,500,400\nfirearms,6,9\n"

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
          + "'arson' (3 to 11, place 1), 'firearms' (9 to 6, place 3)"
      ]
    )
  }

  @Test(arguments: ["base < 20", "not significant at 95%", "before < 20"])
  func `a condition on base or chance is enough`(_ unless: String) throws {
    let trend = "is: \"change(now, before)\", unless: \(unless)"
    #expect(try sample(trend).messages(.baseTooSmall) == [])
  }

  @Test func `a condition on something else is not`() throws {
    let trend = "is: \"change(now, before)\", unless: now < 5"
    #expect(try sample(trend).messages(.baseTooSmall).count == 1)
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
    let brought = LintSample.one(measure: "unit: percent", criterion: "cuts: [-5, 5]", "id,figure\na,12\n")
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
}
