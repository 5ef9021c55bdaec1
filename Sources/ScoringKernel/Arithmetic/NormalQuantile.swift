/// The quantile of the standard normal distribution: how many standard errors an interval reaches.
package enum NormalQuantile {
  /// The value that a standard normal variable exceeds with the given probability.
  ///
  /// A 95% interval leaves 2.5% on either side, and `upper(0.025)` is 1.959963984540054.
  ///
  /// - Parameter tail: The probability above the value, more than 0 and less than 1.
  /// - Returns: The value, to about 15 digits; infinite for 0 and 1, not a number outside.
  ///
  /// Source: M. J. Wichura (1988), Algorithm AS 241: The Percentage Points of the Normal
  /// Distribution, Applied Statistics 37(3), 477-484, function PPND16. Its logarithm is taken from
  /// ``PortableMath``, so that the result is the same on every machine.
  package static func upper(_ tail: Double) -> Double {
    guard tail > 0, tail < 1 else { return tail == 0 ? .infinity : tail == 1 ? -.infinity : .nan }
    let q = 0.5 - tail
    guard abs(q) > 0.425 else { return q * central(0.180625 - q * q) }
    let smaller = min(tail, 1 - tail)
    let r = (-PortableMath.log(smaller)).squareRoot()
    let distance = r <= 5 ? near(r - 1.6) : far(r - 5)
    return q < 0 ? -distance : distance
  }

  /// For probabilities from 0.075 to 0.925.
  private static func central(_ r: Double) -> Double {
    ratio(
      r,
      (
        2509.0809287301226727, 33430.575583588128105, 67265.770927008700853, 45921.953931549871457,
        13731.693765509461125, 1971.5909503065514427, 133.14166789178437745, 3.3871328727963666080
      ),
      (
        5226.4952788528545610, 28729.085735721942674, 39307.895800092710610, 21213.794301586595867,
        5394.1960214247511077, 687.18700749205790830, 42.313330701600911252
      )
    )
  }

  /// For tails down to e^-25.
  private static func near(_ r: Double) -> Double {
    ratio(
      r,
      (
        7.74545014278341407640e-4, 2.27238449892691845833e-2, 2.41780725177450611770e-1,
        1.27045825245236838258, 3.64784832476320460504, 5.76949722146069140550,
        4.63033784615654529590, 1.42343711074968357734
      ),
      (
        1.05075007164441684324e-9, 5.47593808499534494600e-4, 1.51986665636164571966e-2,
        1.48103976427480074590e-1, 6.89767334985100004550e-1, 1.67638483018380384940,
        2.05319162663775882187
      )
    )
  }

  /// For tails below e^-25.
  private static func far(_ r: Double) -> Double {
    ratio(
      r,
      (
        2.01033439929228813265e-7, 2.71155556874348757815e-5, 1.24266094738807843860e-3,
        2.65321895265761230930e-2, 2.96560571828504891230e-1, 1.78482653991729133580,
        5.46378491116411436990, 6.65790464350110377720
      ),
      (
        2.04426310338993978564e-15, 1.42151175831644588870e-7, 1.84631831751005468180e-5,
        7.86869131145613259100e-4, 1.48753612908506148525e-2, 1.36929880922735805310e-1,
        5.99832206555887937690e-1
      )
    )
  }

  private typealias Numerator = (Double, Double, Double, Double, Double, Double, Double, Double)
  private typealias Denominator = (Double, Double, Double, Double, Double, Double, Double)

  /// The ratio of two polynomials, highest power first; the denominator ends in 1.
  private static func ratio(_ r: Double, _ a: Numerator, _ b: Denominator) -> Double {
    let above =
      ((((((a.0 * r + a.1) * r + a.2) * r + a.3) * r + a.4) * r + a.5) * r + a.6) * r + a.7
    let below = ((((((b.0 * r + b.1) * r + b.2) * r + b.3) * r + b.4) * r + b.5) * r + b.6) * r + 1
    return above / below
  }
}
