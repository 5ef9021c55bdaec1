extension Profile {
  /// Makes a profile from ranks that are already in columns, as a program that keeps ballots has them.
  ///
  /// Ranks may have gaps and are closed up: 1, 3, 3 and 7 on one ballot are the places 1, 2, 2 and 3.
  /// Three ballots, two of which put `asb` first and one of which ranks nothing else:
  ///
  /// ```swift
  /// let profile = Profile(options: ["asb", "burglary"], ranks: [[1, 1, 2], [2, 0, 1]])
  /// ```
  ///
  /// It is `nil` if there are too many options or one twice, if there is not one column for each
  /// option, if columns or weights are not all as long as the first column, or if a weight is negative
  /// or not finite.
  ///
  /// - Parameters:
  ///   - options: The ids of the options; at most ``optionLimit``, each once.
  ///   - ranks: For each option, its rank on each ballot: 1 for first, 0 for unranked.
  ///   - weights: What each ballot weighs; `nil` if each weighs 1.
  /// - Complexity: O(ballots x options).
  public init?(options: [String], ranks: [[UInt8]], weights: [Double]? = nil) {
    let ballotCount = ranks.first?.count ?? 0
    guard options.count <= Self.optionLimit, Set(options).count == options.count,
      ranks.count == options.count, ranks.allSatisfy({ $0.count == ballotCount }),
      weights.map({ $0.count == ballotCount }) ?? true,
      weights?.allSatisfy({ $0.isFinite && $0 >= 0 }) ?? true
    else { return nil }
    self.init(
      options: options,
      places: Self.closedUp(ranks, ballotCount: ballotCount),
      weights: weights,
      ballotCount: ballotCount
    )
  }

  /// The ranks without the gaps between them.
  private static func closedUp(_ ranks: [[UInt8]], ballotCount: Int) -> [[UInt8]] {
    var result = ranks
    var places = [UInt8](repeating: 0, count: 256)
    for ballot in 0..<ballotCount {
      var highest = 0
      for column in ranks {
        places[Int(column[ballot])] = 1
        highest = max(highest, Int(column[ballot]))
      }
      // Nobody's rank, 0, is no place; every rank in use is one more than the one before it.
      var place: UInt8 = 0
      places[0] = 0
      for rank in 0..<(highest + 1) where places[rank] > 0 {
        place += 1
        places[rank] = place
      }
      for option in ranks.indices { result[option][ballot] = places[Int(ranks[option][ballot])] }
      for rank in 0..<(highest + 1) { places[rank] = 0 }
    }
    return result
  }
}
