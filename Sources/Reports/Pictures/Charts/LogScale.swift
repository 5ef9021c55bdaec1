/// An axis on which halving goes as far to the left as doubling goes to the right.
///
/// Its steps are doublings, so that every mark has a word: halved, no change, doubled.
struct LogScale: Sendable, Hashable {
  /// The farthest that the axis goes to either side, in doublings.
  ///
  /// That is to an eighth and to 8 times. What changed by
  /// more is shown by an arrow, since room for it would press all others together.
  static let farthest = 3

  /// The left end, in doublings from no change; at most -1.
  let lowest: Int
  /// The right end; at least 1.
  let highest: Int

  /// An axis that holds all ratios, as far as it goes at all.
  ///
  /// - Parameter ratios: Ratios; what is not above 0 or not finite is passed over.
  init(holding ratios: [Double]) {
    let places = ratios.compactMap(Self.doublings)
    lowest = Self.bounded(Int((places.min() ?? 0).rounded(.down)), -Self.farthest, -1)
    highest = Self.bounded(Int((places.max() ?? 0).rounded(.up)), 1, Self.farthest)
  }

  /// Where a ratio stands, 0 at the left end and 1 at the right.
  ///
  /// - Returns: Less than 0 or more than 1 for what lies beyond the ends.
  func position(_ ratio: Double) -> Double {
    guard let place = Self.doublings(ratio) else { return ratio > 0 ? .infinity : -.infinity }
    return (place - Double(lowest)) / Double(highest - lowest)
  }

  /// How many doublings lead from 1 to a ratio: 3 for 8, -1 for 0.5, 0.585 for 1.5.
  ///
  /// By the series of the inverse hyperbolic tangent, ln m = 2 atanh((m - 1) / (m + 1)) (Abramowitz and Stegun 1964, 4.1.27), for the
  /// part of the number from 1 to 2; twelve terms give ten digits, and no mathematics library is asked.
  ///
  /// - Returns: `nil` for a ratio that is not above 0 or not finite.
  static func doublings(_ ratio: Double) -> Double? {
    guard ratio.isFinite, ratio > 0, ratio.isNormal else { return nil }
    let part = (ratio.significand - 1) / (ratio.significand + 1)
    var power = part
    var sum = 0.0
    for term in 0..<12 {
      sum += power / Double(2 * term + 1)
      power *= part * part
    }
    return Double(ratio.exponent) + 2 * sum / 0.693_147_180_559_945_3
  }

  private static func bounded(_ value: Int, _ least: Int, _ most: Int) -> Int {
    min(max(value, least), most)
  }
}
