/// One polynomial in a share over another, which is nowhere negative.
struct ShareRatio: Sendable, Equatable {
  var over: SharePolynomial
  var under: SharePolynomial = .one

  /// A number that does not depend on the share.
  init(_ constant: Double) { over = SharePolynomial([constant]) }

  init(_ over: SharePolynomial, _ under: SharePolynomial = .one) {
    self.over = over
    self.under = under
  }

  /// The highest power that is followed: beyond it rounding would eat the roots.
  static let mostPowers = 6

  var isTooHigh: Bool { max(over.degree, under.degree) > Self.mostPowers }

  /// The number, if it does not depend on the share.
  var constant: Double? {
    over.degree == 0 && under.degree == 0 ? over.coefficients[0] / under.coefficients[0] : nil
  }

  static func + (a: ShareRatio, b: ShareRatio) -> ShareRatio {
    if a.under == b.under { return ShareRatio(a.over + b.over, a.under) }
    return ShareRatio(a.over * b.under + b.over * a.under, a.under * b.under)
  }

  static func - (a: ShareRatio, b: ShareRatio) -> ShareRatio { a + b * -1 }

  static func * (a: ShareRatio, factor: Double) -> ShareRatio {
    ShareRatio(a.over * factor, a.under)
  }

  static func * (a: ShareRatio, b: ShareRatio) -> ShareRatio {
    ShareRatio(a.over * b.over, a.under * b.under)
  }

  static func / (a: ShareRatio, b: ShareRatio) -> ShareRatio {
    if a.under == b.under { return ShareRatio(a.over, b.over) }
    return ShareRatio(a.over * b.under, a.under * b.over)
  }

  /// Every share at which two of them are equal; none if they always are.
  func crossings(_ other: ShareRatio) -> [Double] {
    if under == other.under {
      return (over - other.over).roots(noise: 2e-15 * (over.size + other.over.size))
    }
    let (left, right) = (over * other.under, other.over * under)
    return (left - right).roots(noise: 1e-14 * (left.size + right.size))
  }
}
