import ScoringKernel

/// The keys of the ranking for two candidates, as far as they were looked at.
struct PairKeys {
  private let pair: ComparedPair

  init(_ pair: ComparedPair) { self.pair = pair }

  /// The keys up to the one that decides; all of them if none does, none if one of the two has no
  /// place.
  var keys: [PairComparison.Key] {
    guard pair.ahead.place != nil, pair.behind.place != nil else { return [] }
    let keys = pair.result.keys
    let deciding = deciding
    return keys.prefix((deciding ?? keys.count - 1) + 1).enumerated().map { position, key in
      self.key(key, decides: position == deciding)
    }
  }

  /// The position of the key that decides; `nil` if they share a place.
  ///
  /// Between two candidates stand others, and each was put behind the one before it by some key; the
  /// earliest of those keys parts the two. Unlike a comparison of the two alone that holds also where
  /// neighbours count as equal one by one and the ends of the row would not.
  private var deciding: Int? {
    let (result, ahead, behind) = (pair.result, pair.ahead, pair.behind)
    guard !pair.isLevel, let start = result.ranking.firstIndex(where: { $0.id == ahead.id }),
      let end = result.ranking.firstIndex(where: { $0.id == behind.id }), start < end
    else { return nil }
    return result.ranking[(start + 1)...end].compactMap(\.decidedBy)
      .compactMap { result.keys.firstIndex(of: $0) }.min()
  }

  private func key(_ key: RankingKey, decides: Bool) -> PairComparison.Key {
    let values = values(of: key, decides: decides)
    let texts = values.texts
    return PairComparison.Key(
      key: key,
      ahead: texts.ahead,
      behind: texts.behind,
      aheadNumber: values.ahead.number,
      behindNumber: values.behind.number,
      decides: decides
    )
  }

  /// The values of the two.
  ///
  /// A criterion and a measure may share a name; which of them a key goes by is then told by whether
  /// the two differ in it.
  private func values(of key: RankingKey, decides: Bool) -> KeyValues {
    let ahead = KeyValue.meanings(of: key, for: pair.ahead)
    let behind = KeyValue.meanings(of: key, for: pair.behind)
    let meanings = zip(ahead, behind).map { KeyValues(ahead: $0, behind: $1) }
    let missing = KeyValue(number: nil, text: "missing")
    return meanings.first { $0.isEqual != decides } ?? meanings.first
      ?? KeyValues(ahead: missing, behind: missing)
  }
}

/// What a key is for two candidates.
private struct KeyValues {
  let ahead: KeyValue
  let behind: KeyValue

  var isEqual: Bool {
    guard let one = ahead.number, let other = behind.number else {
      return ahead.number == nil && behind.number == nil && ahead.text == behind.text
    }
    return Tolerance.areEqual(one, other)
  }

  /// As a reader sees them, with as many decimals as it takes to see them differ.
  var texts: (ahead: String, behind: String) {
    guard let one = ahead.number, let other = behind.number, ahead.text == behind.text, !isEqual
    else { return (ahead.text, behind.text) }
    for decimals in 3...9 {
      let texts = [one, other].map { DisplayNumber.text($0, decimals: decimals) }
      if texts[0] != texts[1] { return (texts[0], texts[1]) }
    }
    return (ahead.text, behind.text)
  }
}

/// What a key is for one candidate.
private struct KeyValue {
  let number: Double?
  let text: String

  /// What the key may stand for, the likeliest first: the order goes by a criterion's score, ties by
  /// the measure of the same name.
  static func meanings(of key: RankingKey, for candidate: CandidateResult) -> [KeyValue] {
    var meanings: [KeyValue] = []
    if let group = candidate.groups.first(where: { $0.id == key.name }) {
      meanings.append(KeyValue(score: group.number))
    }
    if let level = candidate.levels.first(where: { $0.id == key.name }) {
      meanings.append(KeyValue(score: level.score))
    }
    if let measure = candidate.measures.first(where: { $0.id == key.name }) {
      let value = KeyValue(number: measure.value, text: measure.text)
      meanings.insert(value, at: key.isTieBreak ? 0 : meanings.count)
    }
    guard meanings.isEmpty else { return meanings }
    return [KeyValue(number: nil, text: candidate.rating ?? "missing")]
  }

  private init(score: Double?) {
    self.init(number: score, text: score.map { DisplayNumber.text($0) } ?? "missing")
  }

  init(number: Double?, text: String) {
    self.number = number
    self.text = text
  }
}
