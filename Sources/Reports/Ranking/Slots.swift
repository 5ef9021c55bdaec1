import Precedence

/// The places of a shortlist and who stands on them.
struct Slots {
  /// How many there are; `nil` if the rules ask for no shortlist.
  let count: Int?
  /// Who stands on them, the most serious first.
  ///
  /// More than there are slots if a place is shared across the end; fewer if there are too few
  /// candidates, or a rule takes one off the list.
  let candidates: [CandidateResult]
  /// The position in the ranking behind which the list ends; `nil` if nobody stands on it, or nobody
  /// below it.
  ///
  /// Whoever a rule keeps on the list from further down does not move it.
  let end: Int?

  init(of result: AssessmentResult) {
    count = result.shortlist
    let listed = result.ranking.indices.filter { position in
      let candidate = result.ranking[position]
      guard let count = result.shortlist, let place = candidate.place else {
        return candidate.isShortlisted
      }
      return candidate.isShortlisted && place <= count
    }
    candidates = listed.map { result.ranking[$0] }
    end = listed.last.flatMap { $0 + 1 < result.ranking.count ? $0 : nil }
  }

  /// The candidates that share a place across the end of the list, which only a person can part.
  var tied: [CandidateResult] {
    guard let count, candidates.count > count, let last = candidates.last else { return [] }
    return candidates.filter { $0.place == last.place }
  }
}

extension CandidateResult {
  /// Whether missing or uncertain evidence could still move the candidate.
  var hasOpenPlace: Bool { places.map { $0.lowerBound < $0.upperBound } ?? false }
}
