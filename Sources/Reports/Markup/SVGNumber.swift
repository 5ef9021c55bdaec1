/// A number as it stands in a picture: at most two decimals, a point, nothing else.
///
/// A hundredth of a user unit is finer than any printer, and a fixed number of decimals keeps pictures the same bytes
/// everywhere. For example 12.5 is `12.5`, 3.14159 is `3.14`, -0.001 is `0`.
enum SVGNumber {
  /// The farthest that anything in a picture can lie, in user units.
  static let farthest = 1e7

  /// Writes a number; what is not finite is 0, and nothing is beyond ``farthest``.
  static func text(_ value: Double) -> String {
    guard value.isFinite else { return "0" }
    let bounded = min(max(value, -farthest), farthest)
    let hundredths = Int64((bounded * 100).rounded(.toNearestOrAwayFromZero))
    let (whole, part) = hundredths.magnitude.quotientAndRemainder(dividingBy: 100)
    return (hundredths < 0 ? "-" : "") + "\(whole)" + decimals(part)
  }

  private static func decimals(_ hundredths: UInt64) -> String {
    switch hundredths {
    case 0: ""
    case _ where hundredths % 10 == 0: ".\(hundredths / 10)"
    case ..<10: ".0\(hundredths)"
    default: ".\(hundredths)"
    }
  }
}
