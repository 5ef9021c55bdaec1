import Precedence
import Testing

@testable import RulesTesting

@Suite struct ScaleMutantsTests {
  private let text = """
    format: 1
    name: Scales
    measures:
      kind: {unit: category, of: [theft, robbery]}
      volume: {unit: crimes}
      cost: {unit: pounds}
      concern: {unit: level, of: 3}
      minutes: {unit: minutes}
    criteria:
      kind: {levels: [Low, Medium, High], table: {theft: Low, robbery: Medium}}
      volume: {cuts: [0, 100], scores: [0, 5, 20]}
      cost: {points: {0: 0, 1000: 5, 50000: 10}}
      concern: {measure: concern, cuts: [2, 3]}
      minutes: {cuts: [5, 15], worse: lower}
    groups: {risk: {of: [kind, volume, cost, concern, minutes], by: sum, scale: raw levels}}
    ranking: {by: risk}

    """

  private func list(_ word: String) throws -> [String] {
    try MutantMakingTests.list(text, about: word)
  }

  @Test func `each row of a table goes to the levels beside it`() throws {
    #expect(
      try list("in 'kind'") == [
        "level of 'theft' in 'kind': Low -> Medium (rules.yaml:10:54)",
        "level of 'robbery' in 'kind': Medium -> Low (rules.yaml:10:68)",
        "level of 'robbery' in 'kind': Medium -> High (rules.yaml:10:68)",
      ]
    )
  }

  @Test func `cuts go where values lie`() throws {
    #expect(
      try list("cut of") == [
        "cut of 'volume': 0 -> 10 (rules.yaml:11:19)",
        "cut of 'volume': 100 -> 90 (rules.yaml:11:22)",
        "cut of 'volume': 100 -> 110 (rules.yaml:11:22)",
        "cut of 'concern': 2 -> 1 (rules.yaml:13:38)",
        "cut of 'concern': 2 -> 2.1 (rules.yaml:13:38)",
        "cut of 'concern': 3 -> 3.1 (rules.yaml:13:41)",
        "cut of 'minutes': 5 -> 4.5 (rules.yaml:14:20)",
        "cut of 'minutes': 5 -> 5.5 (rules.yaml:14:20)",
        "cut of 'minutes': 15 -> 14 (rules.yaml:14:23)",
        "cut of 'minutes': 15 -> 16 (rules.yaml:14:23)",
      ]
    )
  }

  @Test func `scores go a tenth of the smaller gap and never below nought`() throws {
    #expect(
      try list("score of") == [
        "score of 'Low' in 'volume': 0 -> 0.5 (rules.yaml:11:37)",
        "score of 'Medium' in 'volume': 5 -> 4.5 (rules.yaml:11:40)",
        "score of 'Medium' in 'volume': 5 -> 5.5 (rules.yaml:11:40)",
        "score of 'High' in 'volume': 20 -> 18.5 (rules.yaml:11:43)",
        "score of 'High' in 'volume': 20 -> 21.5 (rules.yaml:11:43)",
      ]
    )
    #expect(
      try list("score at") == [
        "score at 0 in 'cost': 0 -> 0.5 (rules.yaml:12:22)",
        "score at 1000 in 'cost': 5 -> 4.5 (rules.yaml:12:31)",
        "score at 1000 in 'cost': 5 -> 5.5 (rules.yaml:12:31)",
        "score at 50000 in 'cost': 10 -> 9.5 (rules.yaml:12:41)",
        "score at 50000 in 'cost': 10 -> 10.5 (rules.yaml:12:41)",
      ]
    )
  }

  @Test func `points go where a cut would go`() throws {
    #expect(
      try list("point at") == [
        "point at 0 of 'cost': 0 -> 100 (rules.yaml:12:19)",
        "point at 1000 of 'cost': 1000 -> 900 (rules.yaml:12:25)",
        "point at 1000 of 'cost': 1000 -> 1100 (rules.yaml:12:25)",
        "point at 50000 of 'cost': 50000 -> 45100 (rules.yaml:12:34)",
        "point at 50000 of 'cost': 50000 -> 54900 (rules.yaml:12:34)",
      ]
    )
  }

  @Test func `a score that only stretches the range is left out unless a test expects it`() throws {
    let text = """
      format: 1
      name: Line
      measures: {listed: {unit: number}, cost: {unit: pounds}}
      criteria: {listed: {points: {1: 1, 6: 0}}, cost: {points: {0: 0, 5: 0, 10: 0, 20: 1}}}
      groups: {risk: {of: [listed, cost]}}
      ranking: {by: risk}

      """
    func list(_ expected: Set<String>) throws -> [String] {
      MutantMaking(try MadeOutcomes.read(text).checked, scoresExpected: expected).all()
        .filter { $0.subject.hasSuffix("'listed'") }
        .map { "\($0.subject): \($0.before) -> \($0.after)" }
    }
    let points = [
      "point at 1 of 'listed': 1 -> 0.5", "point at 1 of 'listed': 1 -> 1.5",
      "point at 6 of 'listed': 6 -> 5.5", "point at 6 of 'listed': 6 -> 6.5",
    ]
    #expect(try list([]) == points)
    #expect(
      try list(["listed"]) == points.prefix(2) + [
        "score at 1 in 'listed': 1 -> 0.9", "score at 1 in 'listed': 1 -> 1.1",
      ] + points.suffix(2) + ["score at 6 in 'listed': 0 -> 0.1"]
    )
    // In the middle of a level stretch a point can stand anywhere.
    let cost = try MutantMakingTests.list(text, about: "of 'cost'")
    #expect(!cost.contains { $0.hasPrefix("point at 5 ") })
    #expect(cost.contains { $0.hasPrefix("point at 10 of 'cost': 10 -> 9.5") })
  }
}
