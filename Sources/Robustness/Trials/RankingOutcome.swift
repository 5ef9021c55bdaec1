import ScoringKernel

/// What a ranking came to, as far as firmness is concerned: the order, the shortlist, the first place.
package struct RankingOutcome: Sendable, Hashable {
  /// The place of each candidate, from 1; 0 for one that is not ranked.
  package let places: [Int]
  /// Whether each candidate is on the shortlist; all that are ranked and not monitored without one.
  package let isShortlisted: [Bool]

  /// The candidates in the first place.
  var first: [CandidateIndex] {
    places.indices.filter { places[$0] == 1 }.map { CandidateIndex($0) }
  }

  /// Whether another outcome has the same order, shortlist or first place.
  func agrees(with other: RankingOutcome, on part: Part) -> Bool {
    switch part {
    case .order: places == other.places
    case .shortlist: isShortlisted == other.isShortlisted
    case .first: zip(places, other.places).allSatisfy { ($0 == 1) == ($1 == 1) }
    }
  }

  /// A part of a ranking that may stay while the rest changes.
  enum Part: Sendable, Hashable, CaseIterable {
    case order
    case shortlist
    case first
  }
}
