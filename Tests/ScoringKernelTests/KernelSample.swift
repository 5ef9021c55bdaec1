import ScoringKernel

/// A small plan with a matrix and rules, whose every number can be worked out by hand.
///
/// Measure 0 is cut at 10 and 20 and picks the column, measure 1 at 5 and 15 and picks the row; the
/// risk is their mean at weights 1 and 3. Measure 2 only serves rules and tie-breaks.
enum KernelSample {
  static func plan(rules: [Rule] = [], missing: [MissingPolicy] = [.neutral, .interval, .refuse])
    -> Plan
  {
    func criterion(_ measure: Int, _ cuts: [Double]) -> Criterion {
      Criterion(
        measure: MeasureIndex(measure),
        kind: .cuts(cuts, isLowerWorse: false),
        levelScores: [1, 2, 3]
      )
    }
    let often = Factor.criterion(CriterionIndex(0))
    let grave = Factor.criterion(CriterionIndex(1))
    return Plan(
      measures: missing.map { Measure(missing: $0) },
      criteria: [criterion(0, [10, 20]), criterion(1, [5, 15])],
      groups: [
        Group(
          terms: [.init(often, weight: 1), .init(grave, weight: 3)],
          combination: .weightedMean,
          bands: .nearest(3)
        )
      ],
      matrix: Matrix(
        down: grave,
        across: often,
        downCount: 3,
        acrossCount: 3,
        cells: [0, 0, 1, 0, 1, 2, 1, 2, 2],
        ratingCount: 3
      ),
      rules: rules,
      ranking: RankingPlan(
        keys: [.init(.rating), .init(.factor(.group(GroupIndex(0))))],
        tieBreaks: [.init(.measure(MeasureIndex(2)), isLowestFirst: true)],
        shortlist: 2
      )
    )
  }

  /// Candidates as rows of the three measures.
  static func table(_ rows: [[Double]]) -> MeasureTable {
    var table = MeasureTable(measureCount: 3, candidateCount: rows.count)
    for (position, row) in rows.enumerated() {
      for (measure, value) in row.enumerated() {
        table[MeasureIndex(measure), CandidateIndex(position)] = value
      }
    }
    return table
  }

  /// A rule on measure 2.
  static func rule(atLeast number: Double, _ effects: Rule.Effect...) -> Rule {
    Rule(
      condition: Condition(
        atoms: [
          .compare(Program([.measure(MeasureIndex(2))]), .atLeast, Program([.number(number)]))
        ],
        steps: [.atom(0)]
      ),
      effects: effects
    )
  }
}
