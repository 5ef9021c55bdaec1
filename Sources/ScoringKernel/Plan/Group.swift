/// Several criteria or groups combined into one number.
package struct Group: Sendable, Equatable {
  package var terms: [Term]
  package var combination: Combination
  /// Whether terms enter as they are, on their own scales, instead of mapped to 0...1.
  package var usesRawLevels: Bool
  /// How the number becomes a level, if the group has levels.
  package var bands: Bands?

  package init(
    terms: [Term],
    combination: Combination,
    usesRawLevels: Bool = false,
    bands: Bands? = nil
  ) {
    self.terms = terms
    self.combination = combination
    self.usesRawLevels = usesRawLevels
    self.bands = bands
  }

  /// One part of a group and what it weighs.
  package struct Term: Sendable, Equatable {
    package var factor: Factor
    /// The weight, finite and not negative; weights are shares of their sum.
    package var weight: Double

    package init(_ factor: Factor, weight: Double = 1) {
      self.factor = factor
      self.weight = weight
    }
  }

  /// How the terms become one number.
  package enum Combination: Sendable, Hashable, CaseIterable {
    /// The sum of weight times score, divided by the sum of the weights.
    case weightedMean
    /// The sum of the scores.
    case sum
    /// The product of the scores.
    case product
    /// The largest score.
    case largest
    /// The product of each score raised to its share of the weights.
    case weightedProduct
  }

  /// How a group's number becomes one of its levels.
  package enum Bands: Sendable, Equatable {
    /// The nearest of this many levels spread evenly over the group's range, halves upwards.
    case nearest(Int)
    /// Cuts on the group's own scale; a number on a cut is in the upper level.
    case cuts([Double])

    /// The number of levels.
    package var levelCount: Int {
      switch self {
      case .nearest(let count): count
      case .cuts(let cuts): cuts.count + 1
      }
    }
  }
}
