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

  init(of result: AssessmentResult) {
    count = result.shortlist
    candidates = result.ranking.filter { candidate in
      guard let count = result.shortlist, let place = candidate.place else {
        return candidate.isShortlisted
      }
      return candidate.isShortlisted && place <= count
    }
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
