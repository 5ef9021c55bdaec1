import ScoringKernel

extension Profile {
  /// The mean of the places given to each option, from 1; lower is better.
  ///
  /// Options put level share the mean of their places, and so do those that a ballot does not rank:
  /// on `a > b` of five options `a` has place 1, `b` 2 and the others (3 + 4 + 5) / 3 = 4. So a mean
  /// rank orders as Borda's count with leftovers shared does.
  ///
  /// - Parameter duels: The duels of the ballots, of which the means are made.
  /// - Returns: A mean for each option; 0 if the ballots weigh nothing.
  func meanPlaces(duels: PairwiseTable) -> [Double] {
    let weight = self.weight
    guard weight > 0 else { return options.map { _ in 0 } }
    let points = ConsultationMethod.UnrankedRule.sharedLeftoverPoints.points(self, duels: duels)
    return points.map { (Double(options.count) * weight - $0) / weight }
  }

  /// The median of the places given to each option, from 1; lower is better.
  ///
  /// Places are shared as in ``meanPlaces(duels:)``. Half of the weight lies at or before the lower
  /// median and half at or after the upper; where these differ the median is their mean. Of places 1,
  /// 2, 4 and 5 it is 3.
  ///
  /// - Returns: A median for each option; 0 if the ballots weigh nothing.
  /// - Complexity: O(ballots x options).
  var medianPlaces: [Double] {
    // Places are whole or half, so twice a place is a whole number.
    let width = 2 * options.count + 1
    var weights = [Double](repeating: 0, count: options.count * width)
    forEachStanding { weight, option, standing in
      weights[option * width + standing.doubledPlace] += weight
    }
    return options.indices.map { option in
      Self.median(weights[(option * width)..<((option + 1) * width)]) / 2
    }
  }

  /// The weighted median of 0, 1, 2 and so on.
  private static func median(_ weights: ArraySlice<Double>) -> Double {
    let half = weights.reduce(0, +) / 2
    var sum = 0.0
    var lower: Int?
    for (value, weight) in weights.enumerated() where weight > 0 {
      sum += weight
      let isHalf = Tolerance.areEqual(sum, half)
      if let lower { return Double(lower + value) / 2 }
      if isHalf { lower = value } else if sum > half { return Double(value) }
    }
    return Double(lower ?? 0)
  }
}
