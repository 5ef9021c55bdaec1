import ScoringKernel
import TestSupport

@testable import Robustness

/// Seeded random plans with nested groups of every kind, bands, a matrix and rules.
struct RandomTrials {
  private var random: SplitMix64
  /// What may be drawn.
  var combinations: [Group.Combination] = [.weightedMean]
  var mayLeaveOut = true
  var mayBeRaw = true
  var hasMatrix = true
  var candidates = 6

  init(seed: UInt64) { random = SplitMix64(seed: seed) }

  mutating func below(_ bound: Int) -> Int { random.below(bound) }

  mutating func trial() -> PlanTrial? {
    let plan = plan()
    return PlanTrial(
      plan,
      table(plan),
      isNeverNegative: plan.measures.map { _ in true }
    )
  }

  private mutating func chance(_ part: Int) -> Bool { random.below(part) == 0 }

  private mutating func plan() -> Plan {
    let policies: [MissingPolicy] = mayLeaveOut ? [.leaveOut, .neutral, .worst] : [.neutral]
    var plan = Plan(
      measures: (0..<5).map { _ in Measure(missing: policies[random.below(policies.count)]) },
      criteria: (0..<5).map { criterion($0) },
      groups: [
        group([0, 1, 2].map { .criterion(CriterionIndex($0)) }),
        group([2, 3, 4].map { .criterion(CriterionIndex($0)) }),
        group([
          .group(GroupIndex(0)), .criterion(CriterionIndex(4)), .group(GroupIndex(1)),
        ]),
      ],
      ranking: RankingPlan(
        keys: [.init(.factor(.group(GroupIndex(2))), isLowestFirst: chance(4))],
        tieBreaks: [.init(.measure(MeasureIndex(0)))],
        shortlist: 1 + random.below(candidates)
      )
    )
    if hasMatrix, chance(2) { addMatrix(&plan) }
    if hasMatrix, chance(2) { plan.ranking.keys.swapAt(0, plan.ranking.keys.count - 1) }
    return plan
  }

  private mutating func addMatrix(_ plan: inout Plan) {
    let down = Factor.group(GroupIndex(0))
    let across = Factor.group(GroupIndex(1))
    plan.matrix = Matrix(
      down: down,
      across: across,
      downCount: 3,
      acrossCount: 3,
      cells: [0, 0, 1, 0, 1, 2, 1, 2, 2],
      ratingCount: 3
    )
    plan.ranking.keys.insert(.init(.rating), at: 0)
    let effects: [[Rule.Effect]] = [[.keep], [.monitor], [.leaveOut], [.move(.down, by: 1)]]
    plan.rules = [
      Rule(
        condition: Condition(
          atoms: [.level(chance(2) ? down : across, chance(2) ? .atLeast : .atMost, 1)],
          steps: [.atom(0)]
        ),
        effects: effects[random.below(effects.count)]
      )
    ]
  }

  private mutating func criterion(_ measure: Int) -> Criterion {
    let kinds: [Criterion.Kind] = [
      .points(PiecewiseLine(inputs: [0, 5, 9], outputs: [1, 2, 5])),
      .cuts([2, 4, 6, 8], isLowerWorse: chance(3)), .judged,
    ]
    return Criterion(
      measure: MeasureIndex(measure),
      kind: kinds[random.below(kinds.count)],
      levelScores: [1, 2, 3, 4, 5]
    )
  }

  private mutating func group(_ factors: [Factor]) -> Group {
    let isRaw = mayBeRaw && chance(3)
    return Group(
      terms: factors.map { Group.Term($0, weight: Double(random.below(5) + 1)) },
      combination: combinations[random.below(combinations.count)],
      usesRawLevels: isRaw,
      bands: isRaw || chance(2) ? .nearest(3) : .cuts([0.3, 0.55])
    )
  }

  private mutating func table(_ plan: Plan) -> MeasureTable {
    var table = MeasureTable(measureCount: plan.measures.count, candidateCount: candidates)
    for measure in plan.measures.indices {
      for candidate in 0..<candidates where !chance(9) {
        let value = Double(random.below(90)) / 10
        table[MeasureIndex(measure), CandidateIndex(candidate)] =
          plan.criteria[measure].kind == .judged ? value.rounded(.up) / 2 : value
      }
    }
    return table
  }
}
