/// A number that conditions and formulas can work with: a plain one, or one known within an interval.
///
/// Programs are written once and run on either. A missing number is NaN in both.
package protocol Quantity: Sendable {
  init(_ value: Double)
  /// Makes a number from a value and the interval in which it lies; each kind takes what it holds.
  init(value: Double, span: Span)
  /// Whether there certainly is no number.
  var isMissing: Bool { get }
  /// Whether there may be no number, as in a division by what may be zero.
  var mayBeMissing: Bool { get }
  /// What an operation gives that cannot be carried out: no number, or, among intervals, anything.
  static var undetermined: Self { get }
  /// The number, or an undetermined one if it has grown beyond what a double holds.
  var finite: Self { get }
  static func + (left: Self, right: Self) -> Self
  static func - (left: Self, right: Self) -> Self
  static func * (left: Self, right: Self) -> Self
  /// The quotient; not finite if the divisor is or may be zero.
  static func / (left: Self, right: Self) -> Self
  static func smaller(_ left: Self, _ right: Self) -> Self
  static func larger(_ left: Self, _ right: Self) -> Self
  var absolute: Self { get }
  /// The number to so many decimals, halves away from zero.
  ///
  /// 2.675 to two decimals is 2.68, although the nearest double lies just below the half.
  func rounded(decimals: Int) -> Self
  /// The number to a whole power; missing if that is not finite.
  func raised(to exponent: Int) -> Self
  /// The exponent that the number is, if it is a whole one within ±1,024.
  var exponent: Int? { get }
  /// Whether the comparison holds, numbers within ``Tolerance`` counting as equal.
  static func truth(_ left: Self, _ comparison: Condition.Comparison, _ right: Self) -> Truth
}

extension Double: Quantity {
  package init(value: Double, span: Span) { self = value }

  package var isMissing: Bool { isNaN }

  package var mayBeMissing: Bool { isNaN }

  package static var undetermined: Double { .nan }

  package var finite: Double { isFinite ? self : .nan }

  package static func smaller(_ left: Double, _ right: Double) -> Double {
    left.isNaN || right.isNaN ? .nan : min(left, right)
  }

  package static func larger(_ left: Double, _ right: Double) -> Double {
    left.isNaN || right.isNaN ? .nan : max(left, right)
  }

  package var absolute: Double { magnitude }

  package func rounded(decimals: Int) -> Double {
    var scale = 1.0
    for _ in 0..<min(max(0, decimals), 15) { scale *= 10 }
    let scaled = magnitude * scale
    // So large a number has no digits left to round.
    guard scaled < 0x1p46 else { return self }
    // 2.675 is stored as 2.67499999999999982; the allowance makes it the half that was written. It
    // must stay far below a half however large the number, or whole numbers would be rounded up.
    let allowance = max(Tolerance.relative, 2 * scaled.ulp)
    let lower = scaled.rounded(.down)
    let whole = scaled - lower >= 0.5 - allowance ? lower + 1 : lower
    return (self < 0 && whole > 0 ? -whole : whole) / scale
  }

  package func raised(to exponent: Int) -> Double {
    if isNaN { return self }
    var result = 1.0
    var square = self
    var rest = exponent.magnitude
    while rest > 0 {
      if rest & 1 == 1 { result *= square }
      square *= square
      rest >>= 1
    }
    let power = exponent < 0 ? 1 / result : result
    return power.isFinite ? power : .nan
  }

  package var exponent: Int? {
    magnitude <= 1024 && self == rounded(.toNearestOrEven) ? Int(self) : nil
  }

  package static func truth(
    _ left: Double,
    _ comparison: Condition.Comparison,
    _ right: Double
  ) -> Truth {
    if left.isNaN || right.isNaN { return .unknown }
    let areEqual = Tolerance.areEqual(left, right)
    switch comparison {
    case .equal: return Truth(areEqual)
    case .notEqual: return Truth(!areEqual)
    case .less: return Truth(left < right && !areEqual)
    case .atMost: return Truth(left < right || areEqual)
    case .greater: return Truth(left > right && !areEqual)
    case .atLeast: return Truth(left > right || areEqual)
    }
  }
}
