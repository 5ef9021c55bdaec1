import ScoringKernel

/// What a number of one candidate comes to, as one weight's share of its group goes from 0 to 1.
enum ShareFunction: Sendable, Equatable {
  /// There is no number, whatever the share.
  case missing
  /// `a + b t`: what a plain weighted mean comes to, and with `b` 0 whatever no weight reaches.
  case line(Double, Double)
  /// A ratio of polynomials: where what is missing is left out, or raw levels move a scale.
  case ratio(ShareRatio)
  /// The exponential of a ratio: what a weighted product comes to.
  case exponential(ShareRatio)
  /// It depends on the share in a way that is not followed.
  case unknown

  static func constant(_ number: Double) -> ShareFunction {
    number.isNaN ? .missing : .line(number, 0)
  }

  /// The function for a ratio, in the simplest form.
  init(_ ratio: ShareRatio) {
    if ratio.isTooHigh {
      self = .unknown
    } else if ratio.under.degree == 0, ratio.over.degree <= 1 {
      let under = ratio.under.coefficients[0]
      let slope = ratio.over.degree == 1 ? ratio.over.coefficients[1] / under : 0
      self = .line(ratio.over.coefficients[0] / under, slope)
    } else {
      self = .ratio(ratio)
    }
  }

  /// The same as a ratio of polynomials; `nil` if it is none.
  var asRatio: ShareRatio? {
    switch self {
    case .line(let start, let slope): ShareRatio(SharePolynomial([start, slope]))
    case .ratio(let ratio): ratio
    case .missing, .exponential, .unknown: nil
    }
  }

  /// Every share at which two numbers are equal; none if they always are or one is not followed.
  func crossings(_ other: ShareFunction) -> [Double] {
    if case .line(let start, let slope) = self, case .line(let otherStart, let otherSlope) = other {
      return Self.crossings(
        start - otherStart,
        slope - otherSlope,
        of: max(
          start.magnitude + slope.magnitude,
          otherStart.magnitude + otherSlope.magnitude
        )
      )
    }
    switch (self, other) {
    case (.exponential(let a), .exponential(let b)): return a.crossings(b)
    case (.exponential(let a), .line(let constant, 0)),
      (.line(let constant, 0), .exponential(let a)):
      return constant > 0 ? a.crossings(ShareRatio(PortableMath.log(constant))) : []
    default:
      guard let a = asRatio, let b = other.asRatio else { return [] }
      return a.crossings(b)
    }
  }

  /// Where `difference + slope t` is 0.
  private static func crossings(
    _ difference: Double,
    _ slope: Double,
    of size: Double
  ) -> [Double] {
    // Two that are equal but for rounding are equal throughout.
    guard slope.magnitude > 4e-15 * size else { return [] }
    let share = -difference / slope
    return share >= -1e-15 && share <= 1 + 1e-15 ? [min(max(0, share), 1)] : []
  }
}
