import Robustness

/// Numbers of a report on firmness: weights as written, shares, cuts with their unit, places.
extension Numeral {
  /// A number with as many decimals as it takes to look different from another one that it differs
  /// from: 31 beside 40, but 39.96 beside 40.
  static func beside(_ other: Double, _ value: Double, decimals: Int? = nil) -> String {
    let least = decimals ?? (value.magnitude >= 100 ? 0 : value.magnitude >= 10 ? 1 : 2)
    guard value != other else { return short(value, decimals: 6) }
    let enough = (least..<mostDecimals).first {
      short(value, decimals: $0) != short(other, decimals: $0)
    }
    return short(value, decimals: enough ?? mostDecimals)
  }

  /// A share of draws: `93.2%`, `over 99.9%`, `under 0.1%`; what is surely all or nothing is plain.
  static func frequency(_ share: Double) -> String {
    if share > 0, share < 0.001 { return "under 0.1%" }
    if share < 1, share > 0.999 { return "over 99.9%" }
    return Numeral.share(share)
  }

  /// A place in words: `1st`, `2nd`, `11th`.
  static func ordinal(_ place: Int) -> String {
    let tens = place % 100
    switch place % 10 {
    case 1 where tens != 11: return "\(place)st"
    case 2 where tens != 12: return "\(place)nd"
    case 3 where tens != 13: return "\(place)rd"
    default: return "\(place)th"
    }
  }

  /// A number with its unit: `512 crimes`, `25%`, `0.4`.
  static func measured(_ number: String, _ unit: String) -> String {
    unit.isEmpty ? number : unit == "%" ? number + unit : "\(number) \(unit)"
  }
}
