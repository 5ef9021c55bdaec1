/// A decimal number exactly as it was printed: `-10.7` is -107 with one decimal.
///
/// Published percentages are recomputed to the last printed digit, and binary fractions cannot do
/// that: 12.5% of 312 is 39 exactly, but most decimals have no exact double.
package struct DecimalNumber: Sendable, Hashable {
  /// All digits as one whole number with its sign.
  package let digits: Int
  /// How many of the digits stand behind the point, from 0 to 18.
  package let decimals: Int

  /// Makes a number.
  ///
  /// - Parameters:
  ///   - digits: All digits as one whole number with its sign.
  ///   - decimals: How many of the digits stand behind the point; cut to 0 to 18.
  package init(digits: Int, decimals: Int = 0) {
    self.digits = digits
    self.decimals = min(max(0, decimals), 18)
  }

  /// The double nearest to the number.
  ///
  /// Exact division of two doubles is correctly rounded as long as both are exact, that is up to
  /// 2^53 and 10^22; longer ones go through their text.
  package var value: Double {
    guard digits.magnitude <= 1 << 53 else { return Double(description) ?? Double(digits) }
    return Double(digits) / Double(Self.power(decimals))
  }

  /// The number if it is whole, as `12` and `12.0` are; else `nil`.
  package var whole: Int? {
    let (whole, rest) = digits.quotientAndRemainder(dividingBy: Self.power(decimals))
    return rest == 0 ? whole : nil
  }

  /// Ten to a power.
  ///
  /// - Parameter exponent: From 0 to 18; others are cut to that.
  /// - Returns: 1 to 10^18.
  static func power(_ exponent: Int) -> Int {
    var result = 1
    for _ in 0..<min(max(0, exponent), 18) { result *= 10 }
    return result
  }
}

extension DecimalNumber: CustomStringConvertible {
  /// The number as printed, without thousands separators: `-10.7`, `0.05`, `25.0`.
  package var description: String {
    var text = String(digits.magnitude)
    if decimals > 0 {
      text = String(repeating: "0", count: max(0, decimals + 1 - text.count)) + text
      text.insert(".", at: text.index(text.endIndex, offsetBy: -decimals))
    }
    return (digits < 0 ? "-" : "") + text
  }
}
