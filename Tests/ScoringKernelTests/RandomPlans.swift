import ScoringKernel

extension SeededGenerator {
  /// A sound plan of four criteria of different kinds, nested groups, a matrix and two rules.
  mutating func plan() -> Plan {
    let policies: [MissingPolicy] = [.neutral, .worst, .best, .leaveOut, .interval]
    let scale: [Double] = [1, 2, 3, 4, 5]
    let kinds: [Criterion.Kind] = [
      .cuts([2, 4, 6, 8], isLowerWorse: unit() < 0.3), .judged,
      .points(PiecewiseLine(inputs: [0, 5, 9], outputs: [1, 2, 5])), .table([4, 0, 2, 1, 3]),
      .place(isLowerWorse: false), .cuts([1, 3, 5, 7], isLowerWorse: false),
    ]
    let groups = [
      group([.criterion(CriterionIndex(0)), .criterion(CriterionIndex(1))]),
      group([.criterion(CriterionIndex(2)), .criterion(CriterionIndex(3))]),
      group([.group(GroupIndex(0)), .group(GroupIndex(1)), .criterion(CriterionIndex(0))]),
    ]
    return Plan(
      measures: (0..<4).map { _ in Measure(missing: policies[whole(in: 0...4)]) },
      criteria: (0..<4).map {
        Criterion(
          measure: MeasureIndex($0),
          kind: kinds[whole(in: 0...(kinds.count - 1))],
          levelScores: scale
        )
      },
      groups: groups,
      matrix: Matrix(
        down: .group(GroupIndex(1)),
        across: .group(GroupIndex(0)),
        downCount: 3,
        acrossCount: 3,
        cells: [0, 0, 1, 0, 1, 2, 1, 2, 2],
        ratingCount: 3
      ),
      rules: [
        Rule(
          condition: .measure(whole(in: 0...3), .atLeast, 5),
          effects: [.move(.down, by: whole(in: -2...2))]
        ),
        Rule(
          condition: .level(.group(GroupIndex(0)), .atMost, 1),
          effects: [unit() < 0.5 ? .ratingAtLeast(1) : .keep]
        ),
      ],
      ranking: RankingPlan(
        keys: [.init(.rating), .init(.factor(.group(GroupIndex(2))))],
        tieBreaks: [.init(.measure(MeasureIndex(0)), isLowestFirst: unit() < 0.5)]
      )
    )
  }

  private mutating func group(_ factors: [Factor]) -> Group {
    let combinations = Group.Combination.allCases
    return Group(
      terms: factors.map { Group.Term($0, weight: Double(whole(in: 1...9))) },
      combination: combinations[whole(in: 0...(combinations.count - 1))],
      usesRawLevels: unit() < 0.3,
      bands: .nearest(3)
    )
  }

  /// Measures for a plan: whole numbers from 0 to 9, one in eight missing.
  mutating func table(_ plan: Plan, candidates: Int) -> MeasureTable {
    MeasureTable(
      rows: (0..<candidates).map { _ in
        plan.measures.map { _ in unit() < 0.125 ? .nan : Double(whole(in: 0...9)) }
      }
    )
  }
}
