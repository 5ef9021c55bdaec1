/// Monotone value functions, straight between break points, whose sum gives an order: UTASTAR.
///
/// Each criterion's function rises in steps from 0; the steps of all criteria sum to 1. Neighbours in
/// the order keep the gap, or are level within a tier, once each candidate's value is raised or
/// lowered by its error. First the least sum of errors is found; then, over all functions with that
/// least sum, the range of every point (post-optimality), and the mean of those at which each
/// criterion weighs most.
///
/// For example, the five ways to travel of Siskos and Yannacopoulos are ordered without error, and
/// the price weighs anything from 0.05 to 0.9375.
///
/// Source: Siskos, Y. and Yannacopoulos, D. (1985) UTASTAR: An ordinal regression method for building
/// additive value functions, Investigacao Operacional 5(1) 39-53; Siskos, Y., Grigoroudis, E. and
/// Matsatsinis, N. F. (2005) UTA methods, equations 8.19 to 8.25.
struct UTASTAR: Sendable, Hashable {
  /// The number of each candidate for each criterion.
  let values: [[Double]]
  /// For each criterion where its pieces meet, from the end that is worth 0 to the one worth most;
  /// two at least, or one where all candidates have the same number, which then is worth nothing.
  let breakPoints: [[Double]]
  /// The candidates by position, the first tier first; no tier empty.
  let tiers: [[Int]]
  /// How far candidates of different tiers are apart at least, in values of 0...1.
  let gap: Double

  /// How much more than the least error a solution may have and count as one with the least error.
  static let tolerance = 1e-9

  /// What was found.
  struct Solution: Sendable, Hashable {
    /// The least sum of errors; 0 if the order can be had exactly.
    let leastError: Double
    /// The greatest gap, up to 1, without error; `nil` if there is an error at any gap.
    let greatestGap: Double?
    /// The value at each break point, for each criterion.
    let points: [[Double]]
    /// The least and greatest value at each break point over all solutions with the least error; that
    /// of the last one is the criterion's weight.
    let ranges: [[ClosedRange<Double>]]
    /// By how much each candidate of the order is raised and lowered, in the order of the tiers.
    let errors: [CandidateError]
  }

  /// By how much a candidate's value would have to be raised and lowered.
  struct CandidateError: Sendable, Hashable {
    let under: Double
    let over: Double
  }

  /// Break points spread evenly over the numbers that candidates have.
  ///
  /// For example, numbers from 2 to 30 in 2 pieces, the lowest worth most, meet at 30, 16 and 2.
  ///
  /// - Parameters:
  ///   - numbers: The numbers, finite; nothing comes of none.
  ///   - isLowerWorse: Whether the lowest number is worth most.
  ///   - pieces: How many pieces, at least 1.
  /// - Returns: The points, one of them only if all numbers are the same.
  static func breakPoints(_ numbers: [Double], isLowerWorse: Bool, pieces: Int) -> [Double] {
    guard let low = numbers.min(), let high = numbers.max() else { return [] }
    guard low < high else { return [low] }
    let (start, end) = isLowerWorse ? (high, low) : (low, high)
    return (0...pieces).map {
      $0 == pieces ? end : start + (end - start) * (Double($0) / Double(pieces))
    }
  }

  /// Finds the value functions.
  ///
  /// - Returns: `nil` if no criterion tells the candidates apart or the programs could not be solved.
  /// - Complexity: Two linear programs for each break point, with a row for each candidate.
  func solution() -> Solution? {
    let model = UTASTARModel(self)
    guard model.stepCount > 0, let first = model.leastErrors() else { return nil }
    // Rounding must not make an error of what is none.
    let leastError = first.error > Self.tolerance ? first.error : 0
    guard let optima = model.optima(leastError: leastError), let mean = model.mean(optima) else {
      return nil
    }
    return Solution(
      leastError: leastError,
      greatestGap: model.greatestGap(),
      points: model.points(mean),
      ranges: optima.ranges,
      errors: model.errors(mean)
    )
  }
}
