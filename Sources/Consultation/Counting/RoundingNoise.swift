extension Double {
  /// The number as programs are given it, without the noise of adding up thousands of weights.
  ///
  /// 192.54166666666654 becomes 192.541666667: what two options differ by behind the ninth decimal is no
  /// difference by which a method orders them. Numbers of a million and more keep three decimals, and
  /// whole numbers stay what they are. Nothing is counted from it: orders are made before.
  package var withoutRoundingNoise: Double {
    guard magnitude < 1e12, self != rounded() else { return self }
    let parts = magnitude < 1e6 ? 1e9 : 1e3
    return (self * parts).rounded() / parts
  }
}
