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
  init(_ exact: Double, reaches: Bool, now: Double, isWhole: Bool) {
    isUpward = exact > now || (exact == now && exact >= 0)
    let step = isWhole ? 1 : Self.step(exact, now)
    let nearest = (exact / step).rounded() * step
    let noise = 1e-9 * max(exact.magnitude, step)
    let isRound = (nearest - exact).magnitude <= noise
    let outward = (exact / step).rounded(isUpward ? .up : .down) * step
    if isRound {
      value = isWhole && !reaches ? nearest + (isUpward ? 1 : -1) : nearest
      self.reaches = reaches || isWhole
    } else {
      value = outward
      self.reaches = true
    }
  }

  /// The unit of the last decimal shown: four digits of the number, six decimals at most, and enough
  /// to tell it from the number as it is.
  private static func step(_ exact: Double, _ now: Double) -> Double {
    let size = max(exact.magnitude, 1e-6)
    let distance = max((exact - now).magnitude / 10, 1e-6)
    var step = 1.0
    while step > 1e-6, step > size / 1000 || step > distance { step /= 10 }
    return (1 / step).rounded() > 1 ? 1 / (1 / step).rounded() : 1
  }
}
