import Precedence
import ScoringKernel

/// Whether a number is the one that a test expects.
///
/// A number written with decimals means what rounds to it: `0.53` is anything from 0.525 to 0.535. A
/// whole number, or one with an exponent, means itself, but for one part in a thousand million as
/// everywhere in the engine, so that `0` is not 0.3.
enum NumberMatch {
  /// Compares a number with what is expected.
  ///
  /// - Parameters:
  ///   - actual: The number; `nil` if there is none.
  ///   - expected: The number expected; NaN for none.
  ///   - written: The expected number as written.
  /// - Returns: Whether it will do.
  static func areEqual(_ actual: Double?, _ expected: Double, written: String?) -> Bool {
    guard let actual, !actual.isNaN else { return expected.isNaN }
    if Tolerance.areEqual(actual, expected) { return true }
    guard !expected.isNaN, let decimals = written.map(Self.decimals), decimals > 0 else {
      return false
    }
    var half = 0.5
    for _ in 0..<min(decimals, 300) { half /= 10 }
    // A number half-way between two rounds to either: the nearest double may lie on both sides.
    let slack = Tolerance.relative * max(actual.magnitude, expected.magnitude)
    return (actual - expected).magnitude <= half + min(slack, half * 1e-3)
  }

  /// A number that is not the expected one, told so that it does not read like it.
  ///
  /// For example, 29.04 shown as `29%` where `29%` is expected becomes `29.04%`.
  ///
  /// - Parameters:
  ///   - text: The number as it is shown.
  ///   - number: The number; `nil` if there is none.
  ///   - written: The expected number as written.
  /// - Returns: The number in words; and, if it would round to what is expected, that a whole number
  ///   means itself, behind a semicolon.
  static func told(_ text: String, _ number: Double?, from written: String?) -> (
    words: String, note: String
  ) {
    guard let number, let written, let known = Double(written.filter(isDigit)),
      let shown = Double(text.prefix { isDigit($0) || $0 == "," }.filter(isDigit)),
      shown == known
    else { return (text, "") }
    let unit = text.drop { isDigit($0) || $0 == "," }
    let longer = (min(8, decimals(String(text.prefix { isDigit($0) || $0 == "," }))) + 1...9).lazy
      .map { DisplayNumber.text(number, decimals: $0) }
      .first { Double($0.filter(isDigit)) != known }
    let rounded = "\(written.filter(isDigit)).0"
    let words = (longer ?? DisplayNumber.exact(number)) + unit
    guard decimals(written) == 0, areEqual(number, known, written: rounded) else {
      return (words, "")
    }
    return (words, "; a whole number means exactly itself; write \(rounded) for what rounds to it")
  }

  /// Whether a sign is part of a plain number.
  private static func isDigit(_ sign: Character) -> Bool {
    ("0"..."9").contains(sign) || sign == "." || sign == "-"
  }

  /// How many digits stand behind the point: 2 in `0.53` and in `-38.30%`, none in `1e-6`.
  static func decimals(_ written: String) -> Int {
    guard !written.utf8.contains(where: { $0 | 0x20 == UInt8(ascii: "e") }),
      let point = written.utf8.firstIndex(of: UInt8(ascii: "."))
    else { return 0 }
    return written.utf8[written.utf8.index(after: point)...]
      .prefix { (0x30...0x39).contains($0) }.count
  }
}
