/// A rule that turns a measure into a score on a scale.
package struct Criterion: Sendable, Equatable {
  package var measure: MeasureIndex
  package var kind: Kind
  /// The score of each level on the criterion's own scale, lowest level first; for `points`, which
  /// has no levels, the two ends of the scale.
  package var levelScores: [Double]

  package init(measure: MeasureIndex, kind: Kind, levelScores: [Double]) {
    self.measure = measure
    self.kind = kind
    self.levelScores = levelScores
  }

  /// How the measure becomes a level or a score.
  package enum Kind: Sendable, Equatable {
    /// Bands of a number: one cut fewer than levels, increasing; a value on a cut is in the upper
    /// band. `isLowerWorse` turns the bands round: the lowest band is the highest level.
    case cuts([Double], isLowerWorse: Bool)
    /// Straight lines between points; level outside them.
    case points(PiecewiseLine)
    /// The level of each category; the measure holds the category's position.
    case table([Int])
    /// The measure holds the level itself, counted from 1.
    case judged
    /// The measure holds 0 for no and 1 for yes; two levels, `isYesWorse` says which is worse.
    case yesNo(isYesWorse: Bool)
    /// The place among all candidates, spread evenly over the scale.
    case place(isLowerWorse: Bool)
  }

  /// The number of levels; 0 for a criterion without levels.
  package var levelCount: Int {
    if case .points = kind { return 0 }
    return levelScores.count
  }

  /// The lowest score of the scale.
  package var lowest: Double { levelScores.reduce(.infinity) { min($0, $1) } }

  /// The highest score of the scale.
  package var highest: Double { levelScores.reduce(-.infinity) { max($0, $1) } }
}

/// A line made of straight pieces between points, level before the first and behind the last.
package struct PiecewiseLine: Sendable, Equatable {
  /// The measure at each point, strictly increasing, at least one.
  package var inputs: [Double]
  /// The score at each point.
  package var outputs: [Double]

  package init(inputs: [Double], outputs: [Double]) {
    self.inputs = inputs
    self.outputs = outputs
  }

  /// The score at an input.
  ///
  /// For example, points (0, 0) and (100, 10) give 2.5 at 25.
  ///
  /// - Complexity: Linear in the number of points.
  package func output(at input: Double) -> Double {
    guard let firstInput = inputs.first, input > firstInput else { return outputs.first ?? 0 }
    // At a point the piece after it begins, so that the score is the one written down, to the bit.
    for index in 1..<inputs.count where input < inputs[index] {
      let share = (input - inputs[index - 1]) / (inputs[index] - inputs[index - 1])
      return outputs[index - 1] + share * (outputs[index] - outputs[index - 1])
    }
    return outputs[outputs.count - 1]
  }

  /// Whether a higher input never means a lower score.
  package var isRising: Bool { zip(outputs, outputs.dropFirst()).allSatisfy { $0 <= $1 } }

  /// Where in a range of inputs the score is lowest and where it is highest.
  ///
  /// - Returns: The ends or points at which it is so; NaN if an end is missing.
  package func extremes(from low: Double, to high: Double) -> (ofLowest: Double, ofHighest: Double)
  {
    if low.isNaN || high.isNaN { return (.nan, .nan) }
    var result = (ofLowest: low, ofHighest: low)
    for input in inputs.filter({ $0 > low && $0 < high }) + [high] {
      let score = output(at: input)
      if score < output(at: result.ofLowest) { result.ofLowest = input }
      if score > output(at: result.ofHighest) { result.ofHighest = input }
    }
    return result
  }

  /// The lowest and highest score over a range of inputs.
  package func outputs(from low: Double, to high: Double) -> (low: Double, high: Double) {
    let ends = (output(at: low), output(at: high))
    var result = (low: min(ends.0, ends.1), high: max(ends.0, ends.1))
    for index in inputs.indices where inputs[index] > low && inputs[index] < high {
      result.low = min(result.low, outputs[index])
      result.high = max(result.high, outputs[index])
    }
    return result
  }
}
