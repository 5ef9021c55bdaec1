import ScoringKernel
import Testing

@testable import RulesFile

@Suite struct PlanBuilderTests {
  private static func plan(_ text: RulesText) throws -> Plan {
    try #require(text.checked, "\(text.report)").plan
  }

  @Test func `the matrix is turned round: lowest row and column first`() throws {
    let plan = try Self.plan(
      RulesText(
        groups: "down: {of: [a]}\nacross: {of: [a]}",
        matrix: """
          {down: down, across: across, ratings: [Low, Medium, High],
            cells: {Worst: [Medium, High, High], Best: [Low, Low, Medium]}}
          """,
        ranking: "{by: [rating]}"
      )
    )
    #expect(
      plan.matrix
        == Matrix(
          down: .group(GroupIndex(0)),
          across: .group(GroupIndex(1)),
          downCount: 2,
          acrossCount: 3,
          cells: [0, 0, 1, 1, 2, 2],
          ratingCount: 3
        )
    )
    #expect(plan.groups.map(\.bands) == [.nearest(2), .nearest(3)])
  }

  @Test func `criteria of every kind`() throws {
    let plan = try Self.plan(
      RulesText(
        measures: """
          a: {unit: percent}
          b: {unit: category, of: [x, y, z]}
          c: {unit: level, of: 3, missing: worst}
          d: {unit: yes/no, missing: leave out}
          """,
        criteria: """
          cut: {measure: a, cuts: [-5%, 5], worse: lower}
          line: {measure: a, points: {0: 1, 10%: 5}}
          b: {levels: [Low, High], table: {z: High, x: Low, y: High}}
          c: {kind: judged, scores: [0, 1, 9]}
          d: {kind: yes/no, worse: no}
          place: {measure: a, kind: place}
          """,
        groups: "risk: {of: [cut, line, b, c, d, place], by: largest}"
      )
    )
    #expect(
      plan.criteria.map(\.kind) == [
        .cuts([-5, 5], isLowerWorse: true),
        .points(PiecewiseLine(inputs: [0, 10], outputs: [1, 5])), .table([0, 1, 1]), .judged,
        .yesNo(isYesWorse: false), .place(isLowerWorse: false),
      ]
    )
    #expect(
      plan.criteria.map(\.levelScores)
        == [[1, 2, 3], [1, 5], [1, 2], [0, 1, 9], [0, 1], [1, 2, 3, 4, 5]]
    )
    #expect(plan.measures.map(\.missing) == [.refuse, .refuse, .worst, .leaveOut])
  }

  @Test func `groups after the groups they hold, with weights or without`() throws {
    let plan = try Self.plan(
      RulesText(
        groups: """
          risk: {of: {harm: 3, a: 1}, by: weighted product, levels: [Low, High]}
          harm: {of: [a], by: sum, scale: raw levels, cuts: [1.5]}
          """
      )
    )
    #expect(
      plan.groups == [
        Group(
          terms: [Group.Term(.criterion(CriterionIndex(0)))],
          combination: .sum,
          usesRawLevels: true,
          bands: .cuts([1.5])
        ),
        Group(
          terms: [
            Group.Term(.group(GroupIndex(0)), weight: 3),
            Group.Term(.criterion(CriterionIndex(0)), weight: 1),
          ],
          combination: .weightedProduct,
          bands: .nearest(2)
        ),
      ]
    )
    #expect(plan.ranking.keys == [RankingPlan.Key(.factor(.group(GroupIndex(1))))])
  }

  @Test func `every effect and key`() throws {
    let plan = try Self.plan(
      RulesText(
        groups: "down: {of: [a]}\nacross: {of: [a]}",
        matrix: "{down: down, across: across, ratings: [L, H], cells: {B: [L, H], A: [L, L]}}",
        rules: """
          one: {when: a > 1, then: [raise down by 1, rating at most L, monitor], because: so}
          two: {when: a > 1, then: [lower across by 1, rating at least "H", keep], because: so}
          three: {when: a > 1, then: [leave out, flag x], because: so}
          """,
        ranking: "{by: [rating, a], ties: [a lowest first], shortlist: 4}"
      )
    )
    #expect(
      plan.rules.map(\.effects) == [
        [.move(.down, by: 1), .ratingAtMost(0), .monitor],
        [.move(.across, by: -1), .ratingAtLeast(1), .keep], [.leaveOut, .flag],
      ]
    )
    #expect(
      plan.ranking
        == RankingPlan(
          keys: [
            RankingPlan.Key(.rating), RankingPlan.Key(.factor(.criterion(CriterionIndex(0)))),
          ],
          tieBreaks: [RankingPlan.Key(.measure(MeasureIndex(0)), isLowestFirst: true)],
          shortlist: 4
        )
    )
  }

  @Test func `derived measures in the order in which they can be worked out`() throws {
    let plan = try Self.plan(
      RulesText(
        measures: """
          a: {unit: percent, is: "change(b, c)", test: e-test, unless: base < 20}
          b: {unit: crimes, is: c * 2}
          c: {unit: crimes}
          """
      )
    )
    #expect(plan.derivations.map(\.target) == [MeasureIndex(1), MeasureIndex(0)])
    guard case .change(let change) = plan.derivations.last?.method else {
      Issue.record("no change")
      return
    }
    #expect(change.current == MeasureIndex(1))
    #expect(change.base == MeasureIndex(2))
    #expect(change.test == .eTest)
    #expect(change.unless?.atoms.count == 1)
  }

  @Test func `no plan comes of rules with mistakes`() throws {
    let rules = try #require(RulesText(groups: "risk: {of: [b]}").underCheck)
    #expect(PlanBuilder(rules).plan() == nil)
  }
}
