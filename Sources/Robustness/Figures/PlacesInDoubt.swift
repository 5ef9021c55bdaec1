import ScoringKernel

/// The keys of all candidates with every doubt settled either way, and what they leave in doubt.
struct PlacesInDoubt: Sendable {
  /// How much is in doubt.
  struct Doubt: Sendable, Hashable {
    /// Worst place less best place, summed over the ranked candidates.
    var places: Int
    /// How many candidates may or may not be on the shortlist; 0 without one.
    var open: Int
  }

  private let count: Int
  private let keyCount: Int
  private let shortlist: Int?
  private var lows: [Double]
  private var highs: [Double]
  private var likely: [Double]
  private var standings: [Standing]

  /// - Parameters:
  ///   - cards: All candidates.
  ///   - shortlist: How many places are on the shortlist, if there is one.
  init(_ cards: CornerCards, shortlist: Int?) {
    count = cards.likely.rowCount
    keyCount = count > 0 ? cards.likely.keys.count / count : 0
    self.shortlist = shortlist
    lows = cards.low.keys
    highs = cards.high.keys
    likely = cards.likely.keys
    standings = cards.likely.standings
  }

  /// Puts the candidates of other cards in the place of what is known of them.
  mutating func replace(with cards: CornerCards) {
    let rows = cards.likely.rowCount
    for row in 0..<rows {
      let candidate = cards.likely.range.lowerBound + row
      guard candidate < count else { return }
      standings[candidate] = cards.likely.standings[row]
      for key in 0..<keyCount {
        lows[key * count + candidate] = cards.low.keys[key * rows + row]
        highs[key * count + candidate] = cards.high.keys[key * rows + row]
        likely[key * count + candidate] = cards.likely.keys[key * rows + row]
      }
    }
  }

  /// The best and the worst place of each candidate; `nil` for one that is not ranked.
  ///
  /// - Complexity: O(n log n) in the number of candidates, for each key.
  var places: [ClosedRange<Int>?] {
    let isRanked = (0..<count).map { standings[$0] != .leftOut && !likely[$0].isNaN }
    let placing = Placing(keys: likely, count: count, isRanked: isRanked)
    let bounds = PlaceBounds(lows: lows, highs: highs, count: count, isRanked: isRanked)
    return (0..<count).map { position in
      let place = placing.places[position]
      return place > 0 ? bounds.places(of: CandidateIndex(position), likely: place) : nil
    }
  }

  /// What is in doubt now.
  var doubt: Doubt {
    var doubt = Doubt(places: 0, open: 0)
    for (candidate, places) in places.enumerated() {
      guard let places else { continue }
      doubt.places += places.upperBound - places.lowerBound
      let isOpen = shortlist.map { places.lowerBound <= $0 && places.upperBound > $0 } ?? false
      if isOpen, standings[candidate] == .ranked { doubt.open += 1 }
    }
    return doubt
  }

  /// How one candidate compares with each other one, at the ends that best and worst places are
  /// made of: while that stays the same, so do all places.
  ///
  /// - Complexity: Linear in the number of candidates.
  func comparisons(of candidate: CandidateIndex) -> [Int8] {
    let own = candidate.position
    var result = [Int8(standings[own].rawValue)]
    result.reserveCapacity(3 * count)
    for other in 0..<count where other != own {
      result.append(order(highs, own, lows, other))
      result.append(order(lows, own, highs, other))
      result.append(order(likely, own, likely, other))
    }
    return result
  }

  /// Whether the first candidate comes before (1), with (0) or after (-1) the second.
  private func order(_ a: [Double], _ first: Int, _ b: [Double], _ second: Int) -> Int8 {
    for key in 0..<keyCount {
      let left = a[key * count + first]
      let right = b[key * count + second]
      if left.isNaN && right.isNaN || Tolerance.areEqual(left, right) { continue }
      return right.isNaN || left > right ? 1 : -1
    }
    return 0
  }
}

/// The cards of the same candidates with every doubt settled down, up, and as it likely is.
struct CornerCards: Sendable {
  var low: Scorecard
  var high: Scorecard
  var likely: Scorecard

  /// The levels of a candidate and which rules hold for it, on cards of full detail.
  func steps(of candidate: CandidateIndex) -> [Int8] {
    [low, high, likely].flatMap { card -> [Int8] in
      guard card.detail == .full, card.rowCount > 0 else { return [] }
      let row = card.entry(0, candidate)
      let levels = stride(from: row, to: card.criterionLevels.count, by: card.rowCount)
      let truths = stride(from: row, to: card.truths.count, by: card.rowCount)
      return levels.map { Int8(clamping: card.criterionLevels[$0]) }
        + truths.map { card.truths[$0].rawValue }
    }
  }
}
