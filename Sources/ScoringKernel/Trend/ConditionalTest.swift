/// The exact conditional test of two counts: whether chance alone could have split their sum so.
///
/// If nothing changed, each of the `this + last` events fell into the later period with the
/// probability that belongs to that period's share of the exposure, a half for equal periods. 11
/// against 3 is then 11 heads in 14 throws: p is 0.057, so +266.7% proves nothing at 95%.
package enum ConditionalTest {
  /// The probability of a split no likelier than the observed one, if nothing changed.
  ///
  /// Splits count as no likelier within a relative 1e-7, so that rounding does not part the two
  /// splits of one probability.
  ///
  /// - Parameters:
  ///   - this: The later period.
  ///   - last: The earlier period.
  /// - Returns: p, from 0 to 1; 1 if nothing was counted; 0 where it is below about 1e-300.
  /// - Complexity: Linear in the standard deviation of the split, √(n p (1 - p)).
  ///
  /// Source: J. Przyborowski and H. Wilenski (1940), Homogeneity of results in testing samples from
  /// Poisson series, Biometrika 31, 313-323; the two-sided p sums over outcomes no likelier.
  package static func p(this: CountedPeriod, last: CountedPeriod) -> Double {
    let total = this.count + last.count
    guard total > 0 else { return 1 }
    let split = Split(
      total: Double(total),
      odds: this.exposure / last.exposure,
      mode: Double(total) * (this.exposure / (this.exposure + last.exposure))
    )
    let observed = split.weight(of: Double(this.count))
    let sums = split.sums(upTo: observed * (1 + 1e-7), cut: max(vanishing, observed * negligible))
    return min(1, sums.unlikely / sums.all)
  }
}

/// The splits of a number of events, weighed against a split near the likeliest.
///
/// Relative weights need no factorials, so nothing can overflow. They are followed outwards until
/// what lies beyond cannot show in any digit of p.
private struct Split {
  let total: Double
  /// The odds that an event falls into the later period.
  let odds: Double
  let mode: Double

  init(total: Double, odds: Double, mode: Double) {
    self.total = total
    self.odds = odds
    self.mode = mode.rounded(.down)
  }

  /// The weight of k + 1 over the weight of k.
  func growth(_ k: Double) -> Double { (total - k) / (k + 1) * odds }

  /// The weight of one split; zero where it vanishes.
  func weight(of wanted: Double) -> Double {
    var k = mode
    var weight = 1.0
    while k < wanted, weight > vanishing {
      weight *= growth(k)
      k += 1
    }
    while k > wanted, weight > vanishing {
      k -= 1
      weight /= growth(k)
    }
    return k == wanted ? weight : 0
  }

  /// The sum of the weights not above a threshold, and of all; those below the cut are left out.
  func sums(upTo threshold: Double, cut: Double) -> (unlikely: Double, all: Double) {
    var unlikely = 0.0
    var all = 0.0
    func add(_ weight: Double) {
      all += weight
      if weight <= threshold { unlikely += weight }
    }
    var k = mode
    var weight = 1.0
    while weight > cut, k <= total {
      add(weight)
      weight *= growth(k)
      k += 1
    }
    k = mode
    weight = 1.0
    while k > 0 {
      k -= 1
      weight /= growth(k)
      guard weight > cut else { break }
      add(weight)
    }
    return (unlikely, all)
  }
}

/// A weight so small beside the largest that it counts as zero, well above the subnormal numbers.
private var vanishing: Double { 1e-300 }

/// How small a weight is beside the observed one when it is left out: all of those together, up to
/// some hundred thousand, are still below the last digit of p.
private var negligible: Double { 1e-24 }
