extension ConcernScale {
  /// The score of each place of an order without ties.
  ///
  /// For 3 options: places 1, 2, 3; rank-order centroid 11/18, 5/18, 2/18; rank sum 3/6, 2/6, 1/6;
  /// reciprocal 6/11, 3/11, 2/11; equal steps 1, 1/2, 0. The middle three add up to 1.
  ///
  /// - Parameter count: How many places there are.
  /// - Returns: The scores, the first place first; `nil` for scales that need more than an order.
  /// - Complexity: O(places).
  ///
  /// Sources: F. H. Barron and B. E. Barrett (1996), Decision quality using ranked attribute weights,
  /// Management Science 42(11), 1515-1523, for the centroid; W. G. Stillwell, D. A. Seaver and
  /// W. Edwards (1981), A comparison of weight approximation techniques in multiattribute utility
  /// decision making, Organizational Behavior and Human Performance 28(1), 62-77, for rank sum and
  /// reciprocal.
  package func scores(ofPlaces count: Int) -> [Double]? {
    let places = (0..<max(0, count)).map { Double($0 + 1) }
    let all = Double(places.count)
    switch self {
    case .share, .points, .mean: return nil
    case .place: return places
    case .rankOrderCentroid: return Self.centroids(places)
    case .rankSum: return places.map { 2 * (all + 1 - $0) / (all * (all + 1)) }
    case .reciprocal:
      let sum = places.reversed().reduce(0) { $0 + 1 / $1 }
      return places.map { 1 / $0 / sum }
    case .equalSteps: return places.map { all > 1 ? (all - $0) / (all - 1) : 1 }
    }
  }

  /// The score of each option of an order; options that share places share the mean of their scores.
  ///
  /// With equal steps, of four options of which the second and third are tied both get 1/2, the mean of
  /// 2/3 and 1/3.
  ///
  /// - Parameters:
  ///   - tiers: The options as indices, first to last, those tied together.
  ///   - optionCount: How many options there are.
  /// - Returns: The scores, `nil` for options that the order does not hold; `nil` for scales that need
  ///   more than an order.
  /// - Complexity: O(options).
  package func scores(of tiers: [[Int]], optionCount: Int) -> [Double?]? {
    guard let scores = scores(ofPlaces: tiers.reduce(0) { $0 + $1.count }) else { return nil }
    var result = [Double?](repeating: nil, count: max(0, optionCount))
    var place = 0
    for tier in tiers where !tier.isEmpty {
      let shared = scores[place..<(place + tier.count)].reduce(0, +) / Double(tier.count)
      for option in tier where result.indices.contains(option) { result[option] = shared }
      place += tier.count
    }
    return result
  }

  /// For each place the mean of the reciprocals from it on: `sum of 1/k for k from p to m, over m`,
  /// added up from the smallest.
  private static func centroids(_ places: [Double]) -> [Double] {
    var sum = 0.0
    let fromLast = places.reversed().map { place in
      sum += 1 / place
      return sum / Double(places.count)
    }
    return fromLast.reversed()
  }
}
