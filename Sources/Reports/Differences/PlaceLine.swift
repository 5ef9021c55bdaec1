package import Precedence

/// A candidate's line in a slope chart: where it stands on the left, where on the right.
package struct PlaceLine: Sendable, Hashable {
  /// The candidate's name.
  package let name: String
  /// Its place before; `nil` if it has none.
  package let leftPlace: Int?
  /// Its place after.
  package let rightPlace: Int?
  /// Where it stands before in words: `4= Medium`, `left out`, `not there`.
  package let leftText: String
  /// Where it stands after.
  package let rightText: String

  /// The lines of everybody who has a place before or after, in the order of the second ranking; those
  /// that it does not list last.
  package static func all(_ comparison: AssessmentComparison) -> [PlaceLine] {
    let after = comparison.after.ranking + comparison.after.unranked
    let ids = Set(after.map(\.id))
    let gone = (comparison.before.ranking + comparison.before.unranked)
      .filter { !ids.contains($0.id) }
    return (after + gone).compactMap { candidate in
      let left = comparison.before.candidate(candidate.id)
      let right = comparison.after.candidate(candidate.id)
      guard left?.place != nil || right?.place != nil else { return nil }
      return PlaceLine(
        name: candidate.name,
        leftPlace: left?.place,
        rightPlace: right?.place,
        leftText: Wording.standing(left),
        rightText: Wording.standing(right)
      )
    }
  }
}
