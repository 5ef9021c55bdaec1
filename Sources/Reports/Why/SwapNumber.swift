/// A number at which two candidates change places, as a reader can act on it: rounded away from the
/// number as it is, so that what is printed does it too.
struct SwapNumber {
  /// The number to show.
  let value: Double
  /// Whether they have changed places at the number shown; else only beyond it.
  let reaches: Bool
  /// Whether one has to go up to it.
  let isUpward: Bool

  /// Rounds a number.
  ///
  /// For example, 0.79996 below 1 is shown as 0.7999 and reached there; 612.5 crimes above 430 are
  /// 613; 999 crimes that are only level at 999 are 1,000.
  ///
  /// - Parameters:
  ///   - exact: Where they change places, or become level.
  ///   - reaches: Whether they have changed places there.
  ///   - now: The number as it is.
  ///   - isWhole: Whether only whole numbers make sense.
  ///   - isUpward: Whether one has to go up to it.
  init(_ exact: Double, reaches: Bool, now: Double, isWhole: Bool, isUpward: Bool) {
    self.isUpward = isUpward
    let parts = isWhole ? 1 : Self.parts(exact, now)
    let scaled = exact * parts
    let nearest = scaled.rounded()
    let isRound = (nearest - scaled).magnitude <= 1e-9 * max(scaled.magnitude, 1)
    let outward = scaled.rounded(isUpward ? .up : .down)
    if isRound {
      let beyond: Double = isWhole && !reaches ? (isUpward ? 1 : -1) : 0
      value = (nearest + beyond) / parts
      self.reaches = reaches || isWhole
    } else {
      value = outward / parts
      self.reaches = true
    }
  }

  /// How many steps of the last decimal shown make 1: four digits of the number, six decimals at
  /// most, and enough to tell it from the number as it is.
  private static func parts(_ exact: Double, _ now: Double) -> Double {
    let size = exact.magnitude / 1000
    let distance = (exact - now).magnitude / 10
    return powersOfTen.first { 1 / $0 <= size && 1 / $0 <= distance } ?? 1e6
  }

  private static let powersOfTen: [Double] = [1, 10, 100, 1e3, 1e4, 1e5, 1e6]
}
