import RulesFile
import ScoringKernel

extension LineWalk {
  /// The intervals in which each part of the outcome stays.
  ///
  /// - Parameters:
  ///   - ids: The ids of the candidates.
  ///   - hasShortlist: Whether there is a shortlist.
  /// - Returns: The intervals; none of the shortlist if there is none.
  mutating func intervals(
    _ ids: [String],
    hasShortlist: Bool
  ) -> (order: StableInterval, shortlist: StableInterval?, first: StableInterval) {
    let parts: [RankingOutcome.Part] =
      hasShortlist ? [.order, .first, .shortlist] : [.order, .first]
    let found = ends(of: parts).map { part, below, above in
      StableInterval(
        low: below.value,
        high: above.value,
        below: below.beyond.map { Turn(from: now, to: $0.outcome, part, ids) },
        above: above.beyond.map { Turn(from: now, to: $0.outcome, part, ids) }
      )
    }
    return (found[0], found.count > 2 ? found[2] : nil, found[1])
  }
}

extension RulesNames {
  /// The id of a criterion or group.
  func id(of factor: Factor) -> String {
    switch factor {
    case .criterion(let index): criteria[index.position].id
    case .group(let index): groups[index.position].id
    }
  }
}
