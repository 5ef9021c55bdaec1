import Precedence

/// Numbers in the reasons of a difference.
enum ReasonNumber {
  /// A number with at most four decimals: `0.5333`.
  static func text(_ value: Double) -> String { DisplayNumber.text(value, decimals: 4) }

  /// A share in per cent: `0.25` is `25%`.
  static func share(_ value: Double) -> String {
    DisplayNumber.text(value * 100, decimals: 1) + "%"
  }
}
