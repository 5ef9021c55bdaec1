/// A number that depends on the shares of a group's weights: one sum of shares over another.
///
/// Shares sum to 1, so that a constant is a sum with equal coefficients. For example, terms scoring 1
/// and 0.5 give [1, 0.5] over [1, 1]; where the third of three terms is left out, the sum below is
/// [1, 1, 0].
struct ShareForm: Sendable, Hashable {
  /// The coefficient of each share in the number itself.
  var over: [Double]
  /// The coefficient of each share in what it is divided by; `nil` for 1.
  var under: [Double]?

  /// A sum of shares, perhaps over another.
  init(_ over: [Double], under: [Double]? = nil) {
    self.over = over
    // A divisor that is the same for all shares is a constant.
    if let under, let first = under.first, first != 0, under.allSatisfy({ $0 == first }) {
      self.over = over.map { $0 / first }
    } else {
      self.under = under
    }
  }

  /// A number that no share changes.
  init(constant: Double, count: Int) { over = [Double](repeating: constant, count: count) }

  /// The number if no share changes it.
  var constant: Double? {
    guard under == nil, let first = over.first, over.allSatisfy({ $0 == first }) else { return nil }
    return first
  }

  /// The sum below, in full.
  var divisor: [Double] { under ?? [Double](repeating: 1, count: over.count) }

  /// The sum of two numbers; `nil` if they are not divided by the same.
  func adding(_ other: ShareForm) -> ShareForm? {
    if under == other.under {
      return ShareForm(zip(over, other.over).map { $0 + $1 }, under: under)
    }
    if let constant { return other.adding(constant: constant) }
    return other.constant.map { adding(constant: $0) }
  }

  /// The number times a constant.
  func times(_ factor: Double) -> ShareForm { ShareForm(over.map { $0 * factor }, under: under) }

  private func adding(constant: Double) -> ShareForm {
    ShareForm(zip(over, divisor).map { $0 + constant * $1 }, under: under)
  }

  /// The number mapped from a scale to 0...1; `nil` if that would take a product of sums.
  func mapped(low: ShareForm, high: ShareForm) -> ShareForm? {
    guard let length = high.adding(low.times(-1)), let above = adding(low.times(-1)) else {
      return nil
    }
    if let constant = length.constant {
      return constant == 0
        ? ShareForm(constant: 0, count: over.count) : above.times(1 / constant)
    }
    guard length.under == nil, above.under == nil else { return nil }
    return ShareForm(above.over, under: length.over)
  }

  /// Coefficients whose sum of shares has the sign of this number less another; `nil` if they are not
  /// divided by the same.
  ///
  /// What is 0 but for rounding is 0.
  func comparison(with other: ShareForm) -> [Double]? {
    guard let difference = adding(other.times(-1)) else { return nil }
    let size = max(over.greatestMagnitude, other.over.greatestMagnitude)
    return difference.over.map { $0.magnitude <= 1e-11 * size ? 0 : $0 }
  }
}
