import Diagnostics
import Testing

@testable import Linting

@Suite struct ArbitraryCutTests {
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

  @Test func `a cut between two numbers that come up`() throws {
    let found = try product("5, 10").report(.arbitraryCut)
    #expect(
      found == """
        note[R139]: the numbers of 'risk' come in steps and leave out the cut 10 (anything above 9 up to 12 does the same)
          rules.yaml:6:3
          |
        6 |   risk: {of: [a, b], by: product, scale: raw levels, cuts: [5, 10]}
          |   ^^^^
          = write the number at which the level really begins

        """
    )
  }

  @Test func `several are one finding`() throws {
    let found = try product("7.5, 10").messages(.arbitraryCut)
    #expect(
      found == [
        "the numbers of 'risk' come in steps and leave out the cuts "
          + "7.5 (anything above 6 up to 8 does the same), 10 (anything above 9 up to 12 does the same)"
      ]
    )
  }

  @Test func `a cut on a number, half-way, or beyond them is meant so`() throws {
    #expect(try product("6, 12").messages(.arbitraryCut) == [])
    #expect(try product("5, 10.5").messages(.arbitraryCut) == [])
    #expect(try product("8, 17").messages(.arbitraryCut) == [])
  }

  @Test func `points have no steps`() throws {
    let sample = LintSample(
      """
      format: 1
      name: Sample
      measures: {a: {unit: crimes}}
      criteria: {a: {points: {0: 0, 100: 1}}}
      groups: {risk: {of: [a], cuts: [0.3333]}}
      ranking: {by: risk}

      """
    )
    #expect(try sample.messages(.arbitraryCut) == [])
  }
}
