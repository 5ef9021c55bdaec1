extension Scorecard {
  /// One card of several that cover neighbouring ranges of candidates, keys and standings only.
  ///
  /// Ranges can be scored at the same time, each into a card of its own; the keys joined are those of
  /// one card for all.
  ///
  /// - Parameter cards: In the order of their ranges.
  /// - Returns: `nil` if there is none, or if one does not begin where the one before ends.
  package static func joined(_ cards: [Scorecard]) -> Scorecard? {
    guard var joined = cards.first, let last = cards.last else { return nil }
    if cards.count == 1 { return joined }
    for (card, next) in zip(cards, cards.dropFirst())
    where card.range.upperBound != next.range.lowerBound
      || card.keyCount != next.keyCount
    {
      return nil
    }
    let range = joined.range.lowerBound..<last.range.upperBound
    var keys: [Double] = []
    keys.reserveCapacity(joined.keyCount * range.count)
    for key in 0..<joined.keyCount {
      for card in cards {
        keys.append(contentsOf: card.keys[(key * card.rowCount)..<((key + 1) * card.rowCount)])
      }
    }
    joined = Scorecard(range: range, keys: keys, standings: cards.flatMap { $0.standings })
    joined.contradictions = cards.flatMap { $0.contradictions }
    return joined
  }

  private var keyCount: Int { rowCount > 0 ? keys.count / rowCount : 0 }
}
