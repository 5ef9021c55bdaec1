/// What a sample is worth that takes in a good part of its population.
///
/// Whoever asks 250 of 2,000 people knows more than whoever asks 250 of 200,000, and whoever asks
/// everybody has no sampling error left.
///
/// Source: W. G. Cochran (1977), Sampling Techniques, third edition, equation 2.20 (the variance of a
/// mean is smaller by `(N - n) / (N - 1)` when drawn without replacement).
package enum FinitePopulation {
  /// The share of the variance that remains: `(N - n) / (N - 1)`.
  ///
  /// 250 of 2,000 leave 1750 / 1999 = 0.875; all of them, or more than there are, leave 0.
  ///
  /// - Parameters:
  ///   - asked: How many respondents there are, whatever they weigh.
  ///   - population: How many people they stand for; `nil` for so many that it does not matter.
  /// - Returns: A number from 0 to 1.
  package static func remainder(asked: Double, of population: Int?) -> Double {
    guard let population else { return 1 }
    let all = Double(population)
    guard asked < all, all > 1 else { return 0 }
    return min(1, (all - asked) / (all - 1))
  }

  /// How many respondents of an endless population a sample is worth: `n (N - 1) / (N - n)`.
  ///
  /// 250 of 2,000 are worth 250 x 1999 / 1750 = 285.6; all of 400 are worth any number, infinity.
  ///
  /// - Parameters:
  ///   - base: The respondents, or what they are worth after weighting.
  ///   - asked: How many respondents there are, whatever they weigh.
  ///   - population: How many people they stand for; `nil` for so many that it does not matter.
  /// - Returns: The number, infinite if nobody is left unasked; 0 if nobody was asked.
  package static func worth(of base: Double, asked: Double, of population: Int?) -> Double {
    guard base > 0 else { return 0 }
    return base / remainder(asked: asked, of: population)
  }
}
