/// How near two numbers have to be to count as equal.
///
/// Doubles cannot hold most decimals: 0.1 + 0.2 is not 0.3, and a change from 80 to 100 may come
/// out as 25.000000000000004 per cent. Every comparison in the engine therefore treats numbers
/// within one part in a thousand million as equal.
package enum Tolerance {
  /// The relative difference below which two numbers count as equal.
  package static let relative = 1e-9

  /// Whether two numbers count as equal; a missing number (NaN) equals nothing, and infinity only
  /// itself.
  package static func areEqual(_ a: Double, _ b: Double) -> Bool {
    if a == b { return true }
    let difference = (a - b).magnitude
    // A thousand-millionth of infinity is infinite too, and would be no limit at all.
    return difference <= relative * max(a.magnitude, b.magnitude) && difference < .infinity
  }

  /// The smallest number that counts as on a cut or above it.
  ///
  /// With `value >= lowered(cut)` a loop needs no second comparison.
  package static func lowered(_ cut: Double) -> Double { cut - relative * cut.magnitude }
}
