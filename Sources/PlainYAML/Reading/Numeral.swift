/// Reads numbers in the one way in which files write them: `12`, `-3.5`, `1e6`.
///
/// YAML's own rules differ from version to version: `010` is 8 or 10, `1_000` a number or a text,
/// `12:30` 750. Numbers are therefore read here, strictly, and whatever looks like a number in
/// another way of writing is refused with the way that is meant.
package enum Numeral {
  /// What a text is when read as a number.
  package enum Reading: Sendable, Hashable {
    case number(Double)
    /// Written as a number should be, but too large for one.
    case tooLarge
    /// `NaN`, `inf` and their like.
    case notFinite
    /// No number; the cure, if the text looks like one.
    case noNumber(hint: String?)
  }

  /// Reads a text as a number.
  ///
  /// - Parameter text: The whole text; blanks are not allowed.
  /// - Returns: The number, or what the text is instead.
  /// - Complexity: Linear in the length of the text.
  package static func read(_ text: String) -> Reading {
    let bytes = Array(text.utf8)
    guard isNumeral(bytes) else {
      return notFiniteWords.contains(text.lowercased())
        ? .notFinite : .noNumber(hint: hint(for: text, bytes))
    }
    if let plain = withoutLeadingZeros(bytes) { return .noNumber(hint: Hint.write(plain)) }
    guard let value = Double(text) else { return .noNumber(hint: nil) }
    // Minus zero would print as "-0" for ever after.
    return value.isFinite ? .number(value == 0 ? 0 : value) : .tooLarge
  }

  private static let notFiniteWords = [
    "nan", ".nan", "inf", "+inf", "-inf", ".inf", "+.inf", "-.inf", "infinity", "-infinity",
  ]

  /// Whether the bytes are a sign, digits, perhaps a point and digits, perhaps an exponent.
  private static func isNumeral(_ bytes: [UInt8]) -> Bool {
    var rest = bytes[...]
    skipSign(&rest)
    guard skipDigits(&rest) else { return false }
    if rest.first == point {
      rest.removeFirst()
      guard skipDigits(&rest) else { return false }
    }
    if let mark = rest.first, mark | 0x20 == letterE {
      rest.removeFirst()
      skipSign(&rest)
      guard skipDigits(&rest) else { return false }
    }
    return rest.isEmpty
  }

  private static func skipSign(_ rest: inout ArraySlice<UInt8>) {
    if let sign = rest.first, sign == plus || sign == minus { rest.removeFirst() }
  }

  private static func skipDigits(_ rest: inout ArraySlice<UInt8>) -> Bool {
    let digits = rest.prefix(while: isDigit)
    rest = rest[digits.endIndex...]
    return !digits.isEmpty
  }

  /// The numeral without the zeros in front, or `nil` if there are none to take away.
  private static func withoutLeadingZeros(_ bytes: [UInt8]) -> String? {
    var rest = bytes[...]
    skipSign(&rest)
    let sign = bytes.prefix(rest.startIndex)
    guard rest.count > 1, rest.first == zero, let second = rest.dropFirst().first, isDigit(second)
    else { return nil }
    rest = rest.drop { $0 == zero }
    if !(rest.first.map(isDigit) ?? false) { rest = [zero] + rest }
    return String(decoding: sign + rest, as: UTF8.self)
  }

  private static func hint(for text: String, _ bytes: [UInt8]) -> String? {
    if ["yes", "no", "true", "false"].contains(text.lowercased()) { return Hint.yesNo }
    if bytes.last == percentSign, isNumeral(Array(bytes.dropLast())) {
      return Hint.noPercentSign(String(text.dropLast()))
    }
    if text.hasPrefix("\u{2212}") || text.hasPrefix("\u{2013}") {
      return Hint.hyphen("-" + text.dropFirst())
    }
    if let separated = withoutSeparators(text, bytes) { return separated }
    if bytes.first == zero, let value = otherBase(text) { return Hint.write(String(value)) }
    if bytes.first == point || bytes.last == point, isNumeral([zero] + bytes + [zero]) {
      return Hint.write((bytes.first == point ? "0" : "") + text + (bytes.last == point ? "0" : ""))
    }
    let parts = bytes.split(separator: colon, omittingEmptySubsequences: false)
    if parts.count > 1, parts.allSatisfy({ !$0.isEmpty && $0.allSatisfy(isDigit) }) {
      return Hint.time
    }
    return nil
  }

  /// The hint for thousands or decimals set off by something else than a point.
  private static func withoutSeparators(_ text: String, _ bytes: [UInt8]) -> String? {
    guard let separator = bytes.first(where: { $0 == comma || $0 == underscore || $0 == blank })
    else { return nil }
    let joined = bytes.filter { $0 != separator }
    guard isNumeral(joined), bytes.first != separator, bytes.last != separator else { return nil }
    let parts = bytes.split(separator: separator)
    let isThousands = parts.dropFirst().allSatisfy { $0.prefix(while: isDigit).count == 3 }
    if separator == comma, !isThousands, parts.count == 2 {
      return Hint.write(text.replacing(",", with: "."))
    }
    return Hint.write(String(decoding: joined, as: UTF8.self))
  }

  /// The value of `0x1F`, `0o17` or `0b101`.
  private static func otherBase(_ text: String) -> Int? {
    let digits = text.dropFirst(2)
    switch text.prefix(2) {
    case "0x", "0X": return Int(digits, radix: 16)
    case "0o", "0O": return Int(digits, radix: 8)
    case "0b", "0B": return Int(digits, radix: 2)
    default: return nil
    }
  }

  private enum Hint {
    static func write(_ numeral: String) -> String { "write \(numeral)" }
    static func noPercentSign(_ numeral: String) -> String {
      "leave the '%' out and write \(numeral)"
    }
    static func hyphen(_ numeral: String) -> String {
      "write \(numeral), with the hyphen of the keyboard"
    }
    static let yesNo = "yes and no are no numbers here"
    static let time = "a number has no colon; this looks like a time"
  }
}

private let zero = UInt8(ascii: "0")
private let point = UInt8(ascii: ".")
private let plus = UInt8(ascii: "+")
private let minus = UInt8(ascii: "-")
private let letterE = UInt8(ascii: "e")
private let percentSign = UInt8(ascii: "%")
private let comma = UInt8(ascii: ",")
private let underscore = UInt8(ascii: "_")
private let blank = UInt8(ascii: " ")
private let colon = UInt8(ascii: ":")

private func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
