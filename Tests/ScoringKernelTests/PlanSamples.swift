import ScoringKernel

extension Plan {
  /// Three measures, a criterion for each, likelihood and impact, a matrix and one rule.
  ///
  /// Likelihood weighs volume 60 and trend 40; impact is harm; risk weighs all three alike. Cuts are
  /// 50, 250, 500, 1,000 for volume, -20, -5, 5, 20 for the trend and 100, 1,000, 5,000, 20,000 for
  /// harm.
  static var sample: Plan {
    let terms = (0..<3).map { Group.Term(.criterion(CriterionIndex($0))) }
    return Plan(
      measures: [Measure](repeating: Measure(), count: 3),
      criteria: [
        .cuts(0, [50, 250, 500, 1_000]), .cuts(1, [-20, -5, 5, 20]),
        .cuts(2, [100, 1_000, 5_000, 20_000]),
      ],
      groups: [
        Group(
          terms: [
            .init(.criterion(CriterionIndex(0)), weight: 60),
            .init(.criterion(CriterionIndex(1)), weight: 40),
          ],
          combination: .weightedMean,
          bands: .nearest(5)
        ),
        Group(terms: [terms[2]], combination: .weightedMean, bands: .nearest(5)),
        Group(terms: terms, combination: .weightedMean),
      ],
      matrix: Matrix(
        down: .group(GroupIndex(1)),
        across: .group(GroupIndex(0)),
        downCount: 5,
        acrossCount: 5,
        cells: [
          0, 0, 0, 0, 1,
          0, 0, 1, 1, 1,
          0, 1, 1, 2, 2,
          1, 1, 2, 2, 3,
          1, 2, 2, 3, 3,
        ],
        ratingCount: 4
      ),
      rules: [Rule(condition: .measure(1, .atLeast, 25), effects: [.move(.across, by: 1)])],
      ranking: RankingPlan(
        keys: [.init(.rating), .init(.factor(.group(GroupIndex(2))))],
        tieBreaks: [.init(.measure(MeasureIndex(2)))]
      )
    )
  }

  /// One measure, read by one criterion, which is the only term of a group and the key.
  static func single(_ criterion: Criterion, missing: MissingPolicy = .refuse) -> Plan {
    Plan(
      measures: [Measure(missing: missing)],
      criteria: [criterion],
      groups: [Group(terms: [.init(.criterion(CriterionIndex(0)))], combination: .weightedMean)],
      ranking: RankingPlan(keys: [.init(.factor(.group(GroupIndex(0))))])
    )
  }
}

extension Criterion {
  /// Bands of a measure with the scores 1, 2, 3 and so on.
  static func cuts(_ measure: Int, _ cuts: [Double], isLowerWorse: Bool = false) -> Criterion {
    Criterion(
      measure: MeasureIndex(measure),
      kind: .cuts(cuts, isLowerWorse: isLowerWorse),
      levelScores: (0...cuts.count).map { Double($0 + 1) }
    )
  }

  /// A line over a measure.
  static func points(_ measure: Int, _ inputs: [Double], _ outputs: [Double]) -> Criterion {
    Criterion(
      measure: MeasureIndex(measure),
      kind: .points(PiecewiseLine(inputs: inputs, outputs: outputs)),
      levelScores: [outputs.min() ?? 0, outputs.max() ?? 0]
    )
  }
}

extension Derivation {
  /// A measure worked out by a formula.
  static func formula(_ program: Program, for target: Int) -> Derivation {
    Derivation(target: MeasureIndex(target), method: .formula(program))
  }
}

extension MeasureTable {
  /// A table from rows, one per candidate, as a reader would write it.
  init(rows: [[Double]]) {
    self.init(measureCount: rows.first?.count ?? 0, candidateCount: rows.count)
    for (candidate, row) in rows.enumerated() {
      for (measure, value) in row.enumerated() {
        self[MeasureIndex(measure), CandidateIndex(candidate)] = value
      }
    }
  }
}

/// Whether two lists of numbers are the same to the bit, missing ones included.
func areIdentical(_ a: [Double], _ b: [Double]) -> Bool {
  a.count == b.count && zip(a, b).allSatisfy { $0 == $1 || ($0.isNaN && $1.isNaN) }
}
