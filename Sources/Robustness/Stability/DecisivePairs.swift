import ScoringKernel

/// The pairs of candidates of which one has to pass the other before a part of an outcome can change,
/// as long as nobody's levels do.
///
/// The order stays while every neighbour stays behind the one before. The first place stays with those
/// who have it while they pass, and are passed by, nobody. The shortlist stays while none of those on
/// it is passed by one who is not; where a shared place makes it longer than it should be, also while
/// none on it passes another.
struct DecisivePairs: Sendable {
  /// The pairs, and to which parts they matter.
  private(set) var concerns: [(a: CandidateIndex, b: CandidateIndex, LinePoint.Concern)] = []

  /// The pairs of an outcome.
  ///
  /// - Parameters:
  ///   - outcome: What must not change.
  ///   - shortlist: How many places make the shortlist; `nil` without one.
  /// - Complexity: Linear in candidates, times places on the shortlist.
  init(_ outcome: RankingOutcome, shortlist: Int?) {
    let places = outcome.places
    let order = places.indices.filter { places[$0] > 0 }.sorted {
      (places[$0], $0) < (places[$1], $1)
    }
    for (a, b) in zip(order, order.dropFirst()) { add(a, b, .order) }
    let first = order.prefix { places[$0] == 1 }
    for (a, b) in zip(first, first.dropFirst()) { add(a, b, .first) }
    let others = places.indices.filter { places[$0] != 1 }
    for a in first { for b in others { add(a, b, .first) } }
    guard let shortlist else { return }
    let inside = order.filter { places[$0] <= shortlist }
    let outside = places.indices.filter { places[$0] == 0 || places[$0] > shortlist }
    for a in inside { for b in outside { add(a, b, .shortlist) } }
    guard inside.count > shortlist else { return }
    for (position, a) in inside.enumerated() {
      for b in inside[(position + 1)...] { add(a, b, .shortlist) }
    }
  }

  private mutating func add(_ a: Int, _ b: Int, _ concern: LinePoint.Concern) {
    concerns.append((CandidateIndex(a), CandidateIndex(b), concern))
  }
}
