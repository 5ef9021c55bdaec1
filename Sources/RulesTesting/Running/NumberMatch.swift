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

  /// How many digits stand behind the point: 2 in `0.53` and in `-38.30%`, none in `1e-6`.
  static func decimals(_ written: String) -> Int {
    guard !written.utf8.contains(where: { $0 | 0x20 == UInt8(ascii: "e") }),
      let point = written.utf8.firstIndex(of: UInt8(ascii: "."))
    else { return 0 }
    return written.utf8[written.utf8.index(after: point)...]
      .prefix { (0x30...0x39).contains($0) }.count
  }
}
