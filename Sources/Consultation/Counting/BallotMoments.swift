/// The mean and the spread of a number that each ballot of a group gives an option.
struct BallotMoments: Sendable, Hashable {
  /// How many people gave a number.
  private(set) var people = 0.0
  private var weight = 0.0
  private var squaredWeights = 0.0
  private var sum = 0.0
  private var squares = 0.0

  /// Adds what one ballot gives.
  ///
  /// - Parameters:
  ///   - value: The number.
  ///   - weight: What the ballot weighs.
  ///   - group: The group it is of.
  mutating func add(_ value: Double, weight: Double, of group: RespondentGroup) {
    people += group.people(ofWeight: weight)
    self.weight += weight
    squaredWeights += group.squaredWeight(weight)
    sum += weight * value
    squares += weight * value * value
  }

  /// Whether anybody who weighs something gave a number.
  var isEmpty: Bool { !(weight > 0) }

  /// The weighted mean; of numbers 1, 0, 0 with weights 2, 1, 1 it is 0.5.
  var mean: Double { weight > 0 ? sum / weight : 0 }

  /// The weighted variance as of a sample, `n / (n - 1)` times that of the numbers themselves.
  var variance: Double {
    guard weight > 0, people > 1 else { return 0 }
    return max(0, squares / weight - mean * mean) * people / (people - 1)
  }

  /// How many equally weighted respondents gave it (Kish 1965).
  var effectiveBase: Double { squaredWeights > 0 ? weight * weight / squaredWeights : 0 }
}
