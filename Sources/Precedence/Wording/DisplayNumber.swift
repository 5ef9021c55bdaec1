/// Numbers as a reader sees them: digits in groups of three, a point, no more decimals than useful.
package enum DisplayNumber {
  /// A number with at most so many decimals, trailing zeros left out.
  ///
  /// For example, 82934.5 is `82,934.5`, 2122 is `2,122`, and -38.3018 with one decimal is `-38.3`.
  /// Halves are rounded away from zero, as in print.
  ///
  /// - Parameters:
  ///   - value: A finite number; others are shown as `not a number`.
  ///   - decimals: From 0 to 9.
  /// - Returns: The number as text.
  package static func text(_ value: Double, decimals: Int = 2) -> String {
    fixed(value, decimals: decimals, keepsZeros: false)
  }

  /// A number with exactly so many decimals, for columns: `0.50`.
  ///
  /// - Parameters:
  ///   - value: A finite number; others are shown as `not a number`.
  ///   - decimals: From 0 to 9.
  /// - Returns: The number as text.
  package static func fixed(_ value: Double, decimals: Int) -> String {
    fixed(value, decimals: decimals, keepsZeros: true)
  }

  /// A number to so many significant digits, for probabilities: `0.0571`, `8.5e-11`.
  ///
  /// - Parameters:
  ///   - value: A finite number.
  ///   - digits: From 1 to 9.
  /// - Returns: The number as text.
  package static func significant(_ value: Double, digits: Int = 2) -> String {
    guard value.isFinite else { return "not a number" }
    if value == 0 { return "0" }
    // 9.96e-5 to two digits is 0.0001, not 10e-5.
    var exponent = 0
    var size = value.magnitude
    while size >= 10 {
      size /= 10
      exponent += 1
    }
    while size < 1 {
      size *= 10
      exponent -= 1
    }
    var text = text(size, decimals: digits - 1)
    if text == "10" {
      text = "1"
      exponent += 1
    }
    if exponent < -4 { return (value < 0 ? "-" : "") + text + "e\(exponent)" }
    return self.text(value, decimals: min(9, max(0, digits - 1 - exponent)))
  }

  /// The shortest decimal that reads back as the same number, as files and tests write it: `0.1`, `941`.
  ///
  /// - Parameter value: The number.
  /// - Returns: The number as text; whole numbers have no point, and nought no sign.
  package static func exact(_ value: Double) -> String {
    let text = "\(value == 0 ? 0 : value)"
    return text.hasSuffix(".0") ? String(text.dropLast(2)) : text
  }

  private static func fixed(_ value: Double, decimals: Int, keepsZeros: Bool) -> String {
    guard value.isFinite else { return "not a number" }
    guard value.magnitude < 1e18 else { return "\(value)" }
    let decimals = min(max(0, decimals), 9)
    var scale = 1.0
    for _ in 0..<decimals { scale *= 10 }
    // The part behind the point by itself, exactly: scaled as a whole, large numbers lose their end.
    var whole = value.magnitude.rounded(.down)
    let scaled = (value.magnitude - whole) * scale
    // 2.675 is stored a little below; a reader who computes by hand rounds it up. Of large numbers
    // the nudge must stay far below one unit of the last place.
    let nudge = min(value.magnitude * scale * 1e-12, 1e-4)
    var digits = Int64((scaled + 0.5 + nudge).rounded(.down))
    if digits >= Int64(scale) {
      whole += 1
      digits = 0
    }
    var text = grouped(String(Int64(whole)))
    if decimals > 0 {
      var rest = String(digits)
      rest = String(repeating: "0", count: decimals - rest.count) + rest
      if !keepsZeros { while rest.hasSuffix("0") { rest.removeLast() } }
      if !rest.isEmpty { text += "." + rest }
    }
    return (value < 0 && (digits > 0 || whole > 0) ? "-" : "") + text
  }

  private static func grouped(_ digits: String) -> String {
    var text = ""
    for (index, digit) in digits.enumerated() {
      if index > 0, (digits.count - index) % 3 == 0 { text += "," }
      text.append(digit)
    }
    return text
  }
}
