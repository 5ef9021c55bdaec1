import ScoringKernel

/// How the two candidates of a comparison stand to each other, seen from the one that is ahead now.
enum PairOrder: Int8, Sendable, Hashable {
  /// The one that is ahead now is still ahead.
  case kept
  /// They share a place.
  case level
  /// The other one is ahead: it has a better place, or it has one and the first has none.
  case swapped
  /// Neither has a place, or there is no ranking at all, because rules contradict each other.
  case none

  /// Reads it off an outcome; without one there is no ranking.
  init(_ outcome: RankingOutcome?, ahead: CandidateIndex, behind: CandidateIndex) {
    guard let outcome else {
      self = .none
      return
    }
    self.init(ahead: outcome.places[ahead.position], behind: outcome.places[behind.position])
  }

  /// - Parameters:
  ///   - ahead: The place of the one that is ahead now, 0 for none.
  ///   - behind: The place of the other one.
  init(ahead: Int, behind: Int) {
    switch (ahead, behind) {
    case (0, 0): self = .none
    case (0, _): self = .swapped
    case (_, 0): self = .kept
    default: self = ahead == behind ? .level : ahead < behind ? .kept : .swapped
    }
  }
}

/// Two candidates by their positions, the one ahead first.
struct CandidatePair: Sendable, Hashable {
  let ahead: CandidateIndex
  let behind: CandidateIndex

  /// How the two stand to each other in an outcome.
  func order(_ outcome: RankingOutcome?) -> PairOrder {
    PairOrder(outcome, ahead: ahead, behind: behind)
  }
}
