/// A number as written in a file, with or without a per cent sign.
package struct Amount: Sendable, Hashable {
  /// The number in front of the sign: 25 for `25%`.
  package let number: Double
  /// Whether a per cent sign stands behind it.
  package let isPercent: Bool

  package init(_ number: Double, isPercent: Bool = false) {
    self.number = number
    self.isPercent = isPercent
  }
}
