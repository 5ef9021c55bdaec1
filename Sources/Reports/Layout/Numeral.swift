import Precedence

/// Numbers as a reader sees them: rounded half away from zero, thousands parted by commas.
///
/// Written by hand because the formatters of the system follow a locale, and the same result must
/// be the same bytes everywhere.
enum Numeral {
  /// The most decimals that are ever shown.
  static let mostDecimals = 6

  /// A number with a fixed number of decimals, `2,122.50`.
  ///
  /// - Parameters:
  ///   - value: The number; one that is not finite is given by name.
  ///   - decimals: How many decimals, 0...6.
  /// - Returns: The number as text.
  static func fixed(_ value: Double, decimals: Int) -> String {
    let decimals = min(max(0, decimals), mostDecimals)
    let power = powersOfTen[decimals]
    let scaled = (value.magnitude * power).rounded(.toNearestOrAwayFromZero)
    // From 2^53 on, doubles are whole numbers and digits behind the point would be invented.
    guard scaled < 0x1p53 else { return value.isFinite ? "\(value)" : name(ofInfinite: value) }
    let digits = String(Int64(scaled))
    let padded = String(repeating: "0", count: max(0, decimals + 1 - digits.count)) + digits
    let sign = value < 0 && scaled > 0 ? "-" : ""
    let whole = sign + grouped(padded.dropLast(decimals))
    return decimals == 0 ? whole : whole + "." + padded.suffix(decimals)
  }

  /// A number with as many decimals as it needs, up to a limit: `941`, `115.5`, `0.0833`.
  ///
  /// - Parameters:
  ///   - value: The number.
  ///   - decimals: The most decimals to show.
  /// - Returns: The number as text, without noughts at its end.
  static func short(_ value: Double, decimals: Int = 4) -> String {
    let text = fixed(value, decimals: decimals)
    guard text.contains("."), !text.contains("e") else { return text }
    var digits = Substring(text)
    while digits.last == "0" { digits.removeLast() }
    if digits.last == "." { digits.removeLast() }
    return String(digits)
  }

  /// The shortest decimal that reads back as the same number, for programs: `0.1`, `941`.
  ///
  /// - Parameter value: The number; finite.
  /// - Returns: The number as text; whole numbers have no point, and nought no sign.
  static func exact(_ value: Double) -> String { DisplayNumber.exact(value) }

  /// A change in per cent with its sign: `+9.7%`, `-38.3%`, `0.0%`.
  static func change(_ percent: Double) -> String {
    let text = fixed(percent, decimals: 1)
    let isNothing = text.allSatisfy { "0.,".contains($0) }
    return (percent > 0 && !isNothing ? "+" : "") + text + "%"
  }

  /// A share of one in per cent, `67%` or `66.7%`.
  static func share(_ value: Double) -> String { short(value * 100, decimals: 1) + "%" }

  /// A p-value: `p = 0.053`, `p < 0.001`.
  static func probability(_ value: Double) -> String {
    value < 0.001 ? "p < 0.001" : "p = " + fixed(value, decimals: 3)
  }

  /// A count with its noun: `1 crime`, `2,122 crimes`.
  static func counted(_ count: Int, _ one: String, _ many: String) -> String {
    "\(grouped(String(count))) \(count == 1 ? one : many)"
  }

  private static let powersOfTen: [Double] = [1, 10, 100, 1e3, 1e4, 1e5, 1e6]

  private static func name(ofInfinite value: Double) -> String {
    value.isNaN ? "not a number" : value < 0 ? "-infinity" : "infinity"
  }

  private static func grouped(_ digits: some StringProtocol) -> String {
    var text = ""
    for (position, digit) in digits.enumerated() {
      let rest = digits.count - position
      if position > 0, rest % 3 == 0, text != "-" { text.append(",") }
      text.append(digit)
    }
    return text
  }
}
