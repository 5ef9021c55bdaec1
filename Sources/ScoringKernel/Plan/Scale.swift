/// The lowest and highest number that a criterion or group can reach.
package struct Scale: Sendable, Hashable {
  package var low: Double
  package var high: Double

  package init(low: Double, high: Double) {
    self.low = low
    self.high = high
  }

  /// A number of this scale mapped to 0...1, so that scales of different length weigh alike.
  ///
  /// For example, level 4 of 1...5 is 0.75. On a scale of one single number everything is 0.
  package func mapped(_ number: Double) -> Double {
    high > low ? (number - low) / (high - low) : number - number
  }
}

extension Plan {
  /// The scale of each criterion and of each group.
  ///
  /// - Complexity: Linear in the number of terms.
  package var scales: (criteria: [Scale], groups: [Scale]) {
    let criterionScales = criteria.map { Scale(low: $0.lowest, high: $0.highest) }
    var groupScales: [Scale] = []
    for group in groups {
      let scales = group.terms.map { term in
        switch term.factor {
        case .criterion(let index): criterionScales[index.position]
        case .group(let index): groupScales[index.position]
        }
      }
      groupScales.append(group.scale(of: scales))
    }
    return (criterionScales, groupScales)
  }
}

extension Group {
  /// The lowest and highest number the group can reach, given the scales of its terms.
  func scale(of terms: [Scale]) -> Scale {
    let count = self.terms.count
    return Scale(
      low: combined(count) { (self.terms[$0].weight, usesRawLevels ? terms[$0].low : 0) },
      high: combined(count) { (self.terms[$0].weight, usesRawLevels ? terms[$0].high : 1) }
    )
  }

  /// The number that weights and scores combine to; NaN where nothing is left to combine.
  ///
  /// For example, the weighted mean of 0.75 at weight 60 and 0.5 at weight 40 is 0.65.
  ///
  /// - Parameters:
  ///   - count: The number of terms.
  ///   - part: The weight and score of each term; a score of NaN is left out, and the others take
  ///     over its share.
  /// - Returns: The group's number.
  package func combined(
    _ count: Int,
    _ part: (Int) -> (weight: Double, score: Double)
  ) -> Double {
    var total = 0.0
    for index in 0..<count {
      let (weight, score) = part(index)
      total += score.isNaN ? 0 : weight
    }
    var result = Double.nan
    for index in 0..<count {
      let (weight, score) = part(index)
      if score.isNaN { continue }
      let isFirst = result.isNaN
      switch combination {
      case .weightedMean: result = (isFirst ? 0 : result) + weight * score
      case .sum: result = (isFirst ? 0 : result) + score
      case .product: result = (isFirst ? 1 : result) * score
      case .largest: result = isFirst ? score : max(result, score)
      case .weightedProduct:
        result = (isFirst ? 1 : result) * PortableMath.power(score, weight / total)
      }
    }
    return combination == .weightedMean ? result / total : result
  }
}
