import Precedence

/// Who stands beside whom in a ranking, and whose evidence is open, looked up once for all candidates.
///
/// Searching the ranking again for every candidate would take time that grows with the square of
/// their number.
struct PlaceNeighbours {
  /// What the candidates are ordered by.
  let keys: [RankingKey]
  /// How many ranked candidates have a measure that may turn out otherwise.
  let openCount: Int
  /// Whether the rules assume a value for some ranked candidate, which no range of places allows for.
  let hasAssumptions: Bool

  private let ranking: [CandidateResult]
  /// The positions in the ranking of those that share a place.
  private let positions: [Int: Range<Int>]
  /// The open measures of each candidate that has any.
  private let open: [String: [String]]

  /// Looks up the neighbours in a result.
  ///
  /// - Complexity: Linear in candidates and measures.
  init(_ result: AssessmentResult) {
    keys = result.keys
    ranking = result.ranking
    let assumed = result.idsWithAssumptions
    hasAssumptions = result.ranking.contains { assumed.contains($0.id) }
    positions = Self.positions(in: result.ranking)
    let missing = Self.openMissing(in: result)
    var open: [String: [String]] = [:]
    for candidate in result.ranking {
      let measures = candidate.measures.filter { Self.isOpen($0, missing[candidate.id] ?? []) }
      if !measures.isEmpty { open[candidate.id] = measures.map(\.id) }
    }
    self.open = open
    openCount = open.count
  }

  /// Those that have a place, in the order of the ranking.
  func sharing(_ place: Int) -> ArraySlice<CandidateResult> {
    positions[place].map { ranking[$0] } ?? []
  }

  /// The last candidate with a better place; `nil` before the first.
  func before(_ place: Int) -> CandidateResult? {
    guard let start = positions[place]?.lowerBound, start > 0 else { return nil }
    return ranking[start - 1]
  }

  /// The first candidate with a worse place; `nil` behind the last.
  func after(_ place: Int) -> CandidateResult? {
    guard let end = positions[place]?.upperBound, end < ranking.count else { return nil }
    return ranking[end]
  }

  /// The ids of the measures of a candidate that may turn out otherwise.
  func open(_ candidate: String) -> [String] { open[candidate] ?? [] }

  private static func positions(in ranking: [CandidateResult]) -> [Int: Range<Int>] {
    var positions: [Int: Range<Int>] = [:]
    for (position, candidate) in ranking.enumerated() {
      guard let place = candidate.place else { continue }
      positions[place] = (positions[place]?.lowerBound ?? position)..<(position + 1)
    }
    return positions
  }

  /// Only the policy `interval` leaves a missing value open; the others settle it.
  private static func openMissing(in result: AssessmentResult) -> [String: Set<String>] {
    var open: [String: Set<String>] = [:]
    for value in result.missing where value.policy == "interval" {
      open[value.candidate, default: []].insert(value.measure)
    }
    return open
  }

  private static func isOpen(_ measure: MeasureResult, _ missing: Set<String>) -> Bool {
    measure.interval != nil || (measure.value == nil && missing.contains(measure.id))
  }
}
