import Precedence

/// Why a candidate stands behind the one before it and before the one behind it, and how far its
/// place could move.
struct PlaceAccount {
  /// How many of those that share a place are named.
  private static let mostNamed = 12

  private let candidate: CandidateResult
  private let neighbours: PlaceNeighbours

  init(_ candidate: CandidateResult, in result: AssessmentResult) {
    self.init(candidate, PlaceNeighbours(result))
  }

  /// Makes the account of one candidate of many, whose neighbours were looked up once for all.
  init(_ candidate: CandidateResult, _ neighbours: PlaceNeighbours) {
    self.candidate = candidate
    self.neighbours = neighbours
  }

  /// Writes the neighbours with the key that decided, and the best and worst place.
  func write(to outline: inout Outline) {
    guard candidate.place != nil else { return }
    outline.begin(Wording.placeTitle)
    for sentence in sentences { outline.add(sentence) }
  }

  /// The neighbours with the key that decided, and the best and worst place.
  var sentences: [String] {
    guard let place = candidate.place else { return [] }
    return beside(place) + (candidate.places.map { [bounds($0)] } ?? [])
  }

  private func beside(_ place: Int) -> [String] {
    let sharing = neighbours.sharing(place)
    var sentences: [String] = []
    if let before = neighbours.before(place), let key = sharing.first?.decidedBy {
      sentences.append(sentence(isBehind: true, before, key))
    }
    if sharing.count > 1 { sentences.append(shared(sharing)) }
    if let after = neighbours.after(place), let key = after.decidedBy {
      sentences.append(sentence(isBehind: false, after, key))
    }
    return sentences
  }

  private func shared(_ sharing: ArraySlice<CandidateResult>) -> String {
    let others = sharing.prefix(Self.mostNamed + 1).filter { $0.id != candidate.id }
    let names = others.prefix(Self.mostNamed).map { "'\($0.name)'" }
    let rest = sharing.count - 1 - names.count
    return Wording.sharedPlace(names + (rest > 0 ? ["\(rest) more"] : []))
  }

  private func sentence(
    isBehind: Bool,
    _ other: CandidateResult,
    _ key: RankingKey
  ) -> String {
    let equal = neighbours.keys.prefix { $0 != key }.map { Wording.name($0.name) }
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
      return Wording.firmPlace(places.lowerBound, isAssumed: neighbours.hasAssumptions)
    }
    let own = neighbours.open(candidate.id)
    let others = neighbours.openCount - (own.isEmpty ? 0 : 1)
    return Wording.places(places, causes: own, others: others)
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
