import ScoringKernel

/// One cut of a criterion or group on its way between its neighbours.
struct CutLine: Sendable {
  let factor: Factor
  let position: Int
  /// The cut as it stands.
  let cut: Double
  /// What the cut has to stay above, or may go down to; `nil` if it can go down without end.
  let floor: Double?
  /// What the cut has to stay below, or may go up to; `nil` if it can go up without end.
  let ceiling: Double?

  private let values: [Double]

  /// Fails if the factor has no such cut.
  ///
  /// - Parameters:
  ///   - trial: The assessment.
  ///   - factor: A criterion of the kind `cuts`, or a group with cuts.
  ///   - cut: The position of the cut, the lowest first.
  init?(_ trial: PlanTrial, factor: Factor, cut: Int) {
    let position = cut
    guard let cuts = trial.plan.cuts(of: factor), cuts.indices.contains(position) else {
      return nil
    }
    self.factor = factor
    self.position = position
    self.cut = cuts[position]
    let ends = trial.ends(of: factor)
    let hasLower = position > 0
    let hasUpper = position < cuts.count - 1
    // A cut that is written beyond the scale may at least stay where it is.
    floor = hasLower ? cuts[position - 1] : ends.low.map { min($0, cuts[position]) }
    ceiling = hasUpper ? cuts[position + 1] : ends.high.map { max($0, cuts[position]) }
    values = trial.numbers(of: factor)
  }

  /// What to put in for another value of the cut.
  func change(to value: Double) -> PlanChange {
    switch factor {
    case .criterion(let index): .criterionCut(index, position, value)
    case .group(let index): .groupCut(index, position, value)
    }
  }

  /// Every value strictly between floor and ceiling at which anything may change, increasing: what
  /// the candidates have of what is cut.
  ///
  /// At such a value itself the candidate is in the upper band still.
  func turns() -> [Double] {
    values.filter { $0.isFinite && $0 > floor ?? -.infinity && $0 < ceiling ?? .infinity }
      .increasing
  }

  /// The candidates that have a value of what is cut.
  func candidates(at value: Double) -> [CandidateIndex] {
    values.indices.filter { values[$0].isNear(value) }.map { CandidateIndex($0) }
  }
}

extension PlanTrial {
  /// The ends of what a factor cuts: zero for a count, the scale of a group.
  fileprivate func ends(of factor: Factor) -> (low: Double?, high: Double?) {
    switch factor {
    case .criterion(let index):
      let isCount = isNeverNegative[plan.criteria[index.position].measure.position]
      return (isCount ? 0 : nil, nil)
    case .group(let index):
      let scale = plan.scales.groups[index.position]
      return (scale.low, scale.high)
    }
  }

  /// What each candidate has of what a factor cuts; NaN where it is missing.
  fileprivate func numbers(of factor: Factor) -> [Double] {
    switch factor {
    case .criterion(let index): table.columns[plan.criteria[index.position].measure.position]
    case .group(let index):
      (0..<present.rowCount).map {
        present.groupNumbers[present.entry(index.position, CandidateIndex($0))]
      }
    }
  }
}

extension Double {
  /// Whether only rounding tells it from another number.
  fileprivate func isNear(_ other: Double) -> Bool {
    (self - other).magnitude <= 2e-15 * Swift.max(1, magnitude)
  }
}
