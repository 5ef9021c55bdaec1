import ScoringKernel

extension SeededGenerator {
  /// A sound plan in which draws of weights matter: groups of all kinds but weighted products, levels
  /// that rules and a matrix read, and all sorts of keys.
  mutating func drawnPlan() -> Plan {
    let scale: [Double] = [1, 2, 3, 4]
    let kinds: [Criterion.Kind] = [
      .cuts([2, 4, 6], isLowerWorse: unit() < 0.3), .judged,
      .points(PiecewiseLine(inputs: [0, 5, 9], outputs: [1, 2, 4])), .table([3, 0, 2, 1]),
      .place(isLowerWorse: false),
    ]
    let sources: [RankingPlan.Key.Source] = [
      .rating, .factor(.group(GroupIndex(2))), .factor(.group(GroupIndex(0))),
      .measure(MeasureIndex(0)), .factor(.criterion(CriterionIndex(1))),
    ]
    return Plan(
      measures: [Measure](repeating: Measure(missing: .worst), count: 4),
      criteria: (0..<4).map {
        Criterion(
          measure: MeasureIndex($0),
          kind: kinds[whole(in: 0...(kinds.count - 1))],
          levelScores: scale
        )
      },
      groups: [
        drawnGroup([.criterion(CriterionIndex(0)), .criterion(CriterionIndex(1))]),
        drawnGroup([.criterion(CriterionIndex(2)), .criterion(CriterionIndex(3))]),
        drawnGroup([.group(GroupIndex(0)), .group(GroupIndex(1)), .criterion(CriterionIndex(0))]),
      ],
      matrix: Matrix(
        down: .group(GroupIndex(1)),
        across: .group(GroupIndex(0)),
        downCount: 3,
        acrossCount: 3,
        cells: [0, 0, 1, 0, 1, 2, 1, 2, 2],
        ratingCount: 3
      ),
      rules: drawnRules(),
      ranking: RankingPlan(
        keys: (0..<whole(in: 1...2)).map { _ in drawnKey(sources) },
        tieBreaks: (0..<whole(in: 0...2)).map { _ in drawnKey(sources) },
        shortlist: unit() < 0.7 ? whole(in: 1...4) : nil
      )
    )
  }

  private mutating func drawnKey(_ sources: [RankingPlan.Key.Source]) -> RankingPlan.Key {
    RankingPlan.Key(sources[whole(in: 0...(sources.count - 1))], isLowestFirst: unit() < 0.3)
  }

  private mutating func drawnGroup(_ factors: [Factor]) -> Group {
    let ways: [Group.Combination] = [.weightedMean, .weightedMean, .sum, .product, .largest]
    return Group(
      terms: factors.map { Group.Term($0, weight: Double(whole(in: 1...9))) },
      combination: ways[whole(in: 0...(ways.count - 1))],
      usesRawLevels: unit() < 0.2,
      bands: .nearest(3)
    )
  }

  private mutating func drawnRules() -> [Rule] {
    let effects: [Rule.Effect] = [
      .ratingAtLeast(2), .ratingAtMost(0), .keep, .monitor, .leaveOut, .move(.down, by: 1),
      .move(.down, by: -1),
    ]
    return (0..<whole(in: 0...2)).map { _ in
      Rule(
        condition: unit() < 0.3
          ? .measure(whole(in: 0...3), .atLeast, 7)
          : .level(.group(GroupIndex(whole(in: 0...2))), .atLeast, whole(in: 1...2)),
        effects: [effects[whole(in: 0...(effects.count - 1))]]
      )
    }
  }

  /// Measures for it: whole numbers, few enough that candidates are often alike.
  mutating func drawnTable(_ plan: Plan, candidates: Int) -> MeasureTable {
    let most = whole(in: 1...9)
    return MeasureTable(
      rows: (0..<candidates).map { _ in
        plan.measures.map { _ in unit() < 0.05 ? .nan : Double(whole(in: 0...most)) }
      }
    )
  }
}

extension Plan {
  /// Draws of all weights of all groups that weigh.
  var allDraws: [GroupDraw] {
    groups.indices.compactMap { index in
      let isWeighted = [.weightedMean, .weightedProduct].contains(groups[index].combination)
      return isWeighted
        ? GroupDraw(GroupIndex(index), count: groups[index].terms.count, .all) : nil
    }
  }
}
