import ScoringKernel

/// How far a number of the rules is moved, to see whether a test notices.
///
/// A tenth: of the gap to its neighbour for a cut, of itself for a weight or a number in a
/// condition. That is as near as a report calls near (see `nearestCut` of a level), and far enough
/// that a test on either side of a cut need not stand right beside it.
enum Nudge {
  /// The share of the gap or number.
  static let share = 0.1

  /// A number a tenth lower and a tenth higher; a nought one lower and one higher.
  ///
  /// For example, 25 gives 22.5 and 27.5, and a whole 4 gives 3 and 5.
  ///
  /// - Parameters:
  ///   - number: The number.
  ///   - isWhole: Whether only whole numbers are compared with it.
  /// - Returns: The lower and the higher one.
  static func around(_ number: Double, isWhole: Bool = false) -> [Double] {
    var step = number == 0 ? 1 : number.magnitude * share
    if isWhole { step = max(1, step.rounded()) }
    return [tidy(number - step, step), tidy(number + step, step)]
  }

  /// A number without the digits that arithmetic leaves at its end: two digits of the step stay.
  ///
  /// For example, 3 x 1.1 is 3.3000000000000003, and 3.3 with a step of 0.3.
  static func tidy(_ number: Double, _ step: Double) -> Double {
    guard step > 0, number.isFinite else { return number }
    var scale = 1.0
    while step * scale < 10, scale < 1e15 { scale *= 10 }
    let scaled = number * scale
    guard scaled.magnitude < 0x1p52 else { return number }
    return scaled.rounded() / scale
  }
}
