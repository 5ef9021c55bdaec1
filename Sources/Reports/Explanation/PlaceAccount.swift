import Precedence

/// Why a candidate stands behind the one before it and before the one behind it, and how far its
/// place could move.
struct PlaceAccount {
  private let candidate: CandidateResult
  private let result: AssessmentResult
  private let openMissing: Set<OpenValue>

  init(_ candidate: CandidateResult, in result: AssessmentResult) {
    self.candidate = candidate
    self.result = result
    openMissing = Self.openMissing(in: result)
  }

  /// Writes the neighbours with the key that decided, and the best and worst place.
  func write(to outline: inout Outline) {
    guard let place = candidate.place else { return }
    outline.begin(Wording.placeTitle)
    for sentence in neighbours(place) { outline.add(sentence) }
    if let places = candidate.places { outline.add(bounds(places)) }
  }

  private func neighbours(_ place: Int) -> [String] {
    let sharing = result.ranking.filter { $0.place == place }
    let before = result.ranking.last { ($0.place ?? 0) < place }
    let after = result.ranking.first { ($0.place ?? 0) > place }
    var sentences: [String] = []
    if let before, let key = sharing.first?.decidedBy {
      sentences.append(sentence(isBehind: true, before, key))
    }
    let others = sharing.filter { $0.id != candidate.id }.map { "'\($0.name)'" }
    if !others.isEmpty { sentences.append(Wording.sharedPlace(others)) }
    if let after, let key = after.decidedBy {
      sentences.append(sentence(isBehind: false, after, key))
    }
    return sentences
  }

  private func sentence(
    isBehind: Bool,
    _ other: CandidateResult,
    _ key: RankingKey
  ) -> String {
    let equal = result.keys.prefix { $0 != key }.map { Wording.name($0.name) }
    let (mine, theirs) = texts(of: key, other)
    return Wording.neighbour(
      isBehind: isBehind,
      other,
      key: key,
      mine: mine,
      theirs: theirs,
      equal: equal
    )
  }

  /// The two values with as many decimals as it takes to see them differ.
  ///
  /// A criterion and a measure may share a name; the one in which the two candidates differ is the
  /// one that decided.
  private func texts(of key: RankingKey, _ other: CandidateResult) -> (String, String) {
    if key.name == "rating" { return (candidate.rating ?? "none", other.rating ?? "none") }
    let numbers = (candidate.number(of: key.name), other.number(of: key.name))
    if case (.some(let mine), .some(let theirs)) = numbers {
      let decimals = RankingTable.decimals(toTellApart: [mine, theirs])
      let texts = [mine, theirs].map { Numeral.fixed($0, decimals: decimals) }
      if texts[0] != texts[1] { return (texts[0], texts[1]) }
    }
    return (candidate.text(of: key.name), other.text(of: key.name))
  }

  private func bounds(_ places: ClosedRange<Int>) -> String {
    guard places.lowerBound < places.upperBound else {
      return Wording.firmPlace(places.lowerBound)
    }
    let others = result.ranking.filter { $0.id != candidate.id && !open($0).isEmpty }.count
    return Wording.places(places, causes: open(candidate), others: others)
  }

  /// The measures of a candidate that may turn out otherwise.
  private func open(_ candidate: CandidateResult) -> [String] {
    candidate.measures.filter { measure in
      if measure.interval != nil { return true }
      guard measure.value == nil else { return false }
      return openMissing.contains(OpenValue(candidate: candidate.id, measure: measure.id))
    }
    .map(\.id)
  }

  private struct OpenValue: Hashable {
    let candidate: String
    let measure: String
  }

  /// Only the policy `interval` leaves a missing value open; the others settle it.
  private static func openMissing(in result: AssessmentResult) -> Set<OpenValue> {
    Set(
      result.missing.filter { $0.policy == "interval" }
        .map { OpenValue(candidate: $0.candidate, measure: $0.measure) }
    )
  }
}

extension CandidateResult {
  /// The number of a group, or the score of a criterion.
  fileprivate func number(of name: String) -> Double? {
    if let group = groups.first(where: { $0.id == name }) { return group.number }
    return levels.first { $0.id == name }?.score
  }

  /// A measure as a reader sees it; a group or criterion that has no number is not known.
  fileprivate func text(of name: String) -> String {
    if let measure = measures.first(where: { $0.id == name }) { return measure.text }
    return number(of: name).map { Numeral.short($0) } ?? "not known"
  }
}
