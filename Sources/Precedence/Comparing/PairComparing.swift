extension AssessmentResult {
  /// Why one of two candidates stands above the other.
  ///
  /// The keys of the ranking are looked at in turn until one decides; the groups, the matrix and the
  /// rules say how it came to that. Of two with one place every key is shown and none decides; of two
  /// of which one has no place none was looked at, and ``PairComparison/Side/status`` says why.
  ///
  /// For example, a risk of 0.75 against 0.5 in a weighted mean of volume and concern, two to one, is
  /// a difference of 0.25: 0.333 from volume, less 0.083 from concern.
  ///
  /// - Parameters:
  ///   - id: The id of a candidate, exactly.
  ///   - other: The id of another one.
  /// - Returns: `nil` if there is no such candidate, or if both are the same one.
  /// - Complexity: Linear in the number of candidates, quadratic in the number of groups.
  public func comparison(of id: String, with other: String) -> PairComparison? {
    guard id != other, let first = candidate(id), let second = candidate(other) else { return nil }
    let isTurned = (second.place ?? .max) < (first.place ?? .max)
    let pair = ComparedPair(
      ahead: isTurned ? second : first,
      behind: isTurned ? first : second,
      result: self
    )
    return pair.comparison
  }
}

/// Two candidates of a result, the one ahead first.
struct ComparedPair {
  let ahead: CandidateResult
  let behind: CandidateResult
  let result: AssessmentResult

  /// Whether both are ranked, and in the same place.
  var isLevel: Bool { ahead.place != nil && ahead.place == behind.place }

  /// Everything about the two.
  var comparison: PairComparison {
    let keys = PairKeys(self).keys
    return PairComparison(
      ahead: Self.side(ahead),
      behind: Self.side(behind),
      isLevel: isLevel,
      keys: keys,
      cells: cells,
      groups: PairGroups(self).differences(keys),
      rules: rules
    )
  }

  private static func side(_ candidate: CandidateResult) -> PairComparison.Side {
    PairComparison.Side(
      id: candidate.id,
      name: candidate.name,
      place: candidate.place,
      rating: candidate.rating,
      isShortlisted: candidate.isShortlisted,
      status: candidate.status
    )
  }

  private var cells: (ahead: CellResult, behind: CellResult)? {
    guard let one = ahead.cell, let other = behind.cell else { return nil }
    return (one, other)
  }

  private var rules: [PairComparison.RuleDifference] {
    zip(ahead.rules, behind.rules).compactMap { one, other in
      guard (one.state == .fired) != (other.state == .fired) else { return nil }
      let fired = one.state == .fired ? one : other
      let missed = one.state == .fired ? other : one
      return PairComparison.RuleDifference(
        id: fired.id,
        firedForAhead: one.state == .fired,
        effects: fired.effects,
        because: fired.because,
        distance: missed.margin?.text,
        isOnLimit: missed.margin?.isOnLimit ?? false
      )
    }
  }
}
