/// The canonical form of JSON: one text for one value, so that it can be fingerprinted.
///
/// Source: Rundgren, Jordan and Erdtman (2020), JSON Canonicalization Scheme, RFC 8785; numbers as ECMAScript's
/// `Number::toString` writes them (ECMA-262, section 6.1.6.1.20).
extension JSONValue {
  /// The value without blanks, its members sorted by the UTF-16 of their names, every number in its one form.
  ///
  /// For example, `{"b": 1.0, "a": [1e21, "\u20ac"]}` becomes `{"a":[1e+21,"€"],"b":1}`. A number that is not finite
  /// has no JSON form and is written as `null`.
  ///
  /// - Complexity: O(n log n) in the size of the value.
  package var canonical: String {
    var text = ""
    writeCanonical(to: &text)
    return text
  }

  private func writeCanonical(to text: inout String) {
    switch self {
    case .null: text += "null"
    case .bool(let value): text += value ? "true" : "false"
    case .integer(let value): text += Self.canonicalNumber(Double(value))
    case .number(let value): text += Self.canonicalNumber(value)
    case .text(let value): Self.writeCanonical(value, to: &text)
    case .array(let items):
      text += "["
      for (index, item) in items.enumerated() {
        if index > 0 { text += "," }
        item.writeCanonical(to: &text)
      }
      text += "]"
    case .object(let members):
      text += "{"
      let sorted = members.sorted { $0.key.utf16.lexicographicallyPrecedes($1.key.utf16) }
      for (index, member) in sorted.enumerated() {
        if index > 0 { text += "," }
        Self.writeCanonical(member.key, to: &text)
        text += ":"
        member.value.writeCanonical(to: &text)
      }
      text += "}"
    }
  }

  /// Only what JSON cannot do without is escaped (RFC 8785, section 3.2.2.2).
  private static func writeCanonical(_ value: String, to text: inout String) {
    text += "\""
    for scalar in value.unicodeScalars {
      switch scalar {
      case "\"": text += "\\\""
      case "\\": text += "\\\\"
      case "\u{8}": text += "\\b"
      case "\t": text += "\\t"
      case "\n": text += "\\n"
      case "\u{C}": text += "\\f"
      case "\r": text += "\\r"
      case _ where scalar.value < 0x20:
        let digits = String(scalar.value, radix: 16)
        text += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      default: text.unicodeScalars.append(scalar)
      }
    }
    text += "\""
  }

  /// A number as ECMAScript writes it: the shortest digits that read back as the same double, with an exponent only
  /// from 1e21 up and below 1e-6.
  ///
  /// - Parameter value: The number.
  /// - Returns: Its text; `null` for one that is not finite.
  package static func canonicalNumber(_ value: Double) -> String {
    guard value.isFinite else { return "null" }
    guard value != 0 else { return "0" }
    let sign = value < 0 ? "-" : ""
    let (digits, point) = shortest(value.magnitude)
    let count = digits.count
    if count <= point, point <= 21 {
      return sign + digits + String(repeating: "0", count: point - count)
    }
    if 0 < point, point <= 21 {
      return sign + digits.prefix(point) + "." + digits.dropFirst(point)
    }
    if -6 < point, point <= 0 {
      return sign + "0." + String(repeating: "0", count: -point) + digits
    }
    let exponent = point - 1
    let power = "e" + (exponent < 0 ? "-" : "+") + String(exponent.magnitude)
    return sign + digits.prefix(1) + (count > 1 ? "." : "") + digits.dropFirst() + power
  }

  /// The shortest digits of a positive number and where its point stands: 1234.5 is `12345` and 4.
  private static func shortest(_ value: Double) -> (digits: String, point: Int) {
    let parts = "\(value)".split(separator: "e", maxSplits: 1)
    let exponent = parts.count > 1 ? Int(parts[1]) ?? 0 : 0
    let halves = parts[0].split(separator: ".", maxSplits: 1)
    let whole = halves[0]
    let fraction = halves.count > 1 ? halves[1] : ""
    let all = whole + fraction
    let leading = all.prefix { $0 == "0" }.count
    var digits = all.dropFirst(leading)
    while digits.last == "0" { digits.removeLast() }
    return (String(digits), whole.count - leading + exponent)
  }
}
