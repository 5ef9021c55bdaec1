package import Precedence

extension SlopeChart {
  /// The places of two assessments side by side.
  ///
  /// - Parameter comparison: The two.
  package init(_ comparison: AssessmentComparison) {
    self.init(
      title: Wording.whatChanged(comparison.titles),
      left: comparison.titles.before,
      right: comparison.titles.after,
      lines: Line.all(comparison)
    )
  }
}

extension SlopeChart.Line {
  /// The lines of everybody who has a place before or after, in the order of the second ranking; those
  /// that it does not list last.
  static func all(_ comparison: AssessmentComparison) -> [SlopeChart.Line] {
    let after = comparison.after.ranking + comparison.after.unranked
    let ids = Set(after.map(\.id))
    let gone = (comparison.before.ranking + comparison.before.unranked)
      .filter { !ids.contains($0.id) }
    return (after + gone).compactMap { candidate in
      let left = comparison.before.candidate(candidate.id)
      let right = comparison.after.candidate(candidate.id)
      guard left?.place != nil || right?.place != nil else { return nil }
      return SlopeChart.Line(
        name: candidate.name,
        leftPlace: left?.place,
        rightPlace: right?.place,
        leftText: Wording.standing(left),
        rightText: Wording.standing(right)
      )
    }
  }
}
