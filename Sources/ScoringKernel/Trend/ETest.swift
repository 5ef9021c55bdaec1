/// Krishnamoorthy and Thomson's E-test of two counts, more powerful than the conditional test.
///
/// The difference of the two rates is measured in its own standard error,
/// `T = |x₁/n₁ - x₂/n₂| / √(x₁/n₁² + x₂/n₂²)`, and p is the probability of a T at least as large if
/// both counts were Poisson with the one rate estimated from them together,
/// `(x₁ + x₂) / (n₁ + n₂)`. 11 against 3 has p = 0.0313.
///
/// Two empty counts have no T and never count as extreme. So 1 against 1 gives `1 - e⁻²`, not 1.
package enum ETest {
  /// The probability of a difference at least as large as the observed one, if nothing changed.
  ///
  /// No tail of the double sum over all pairs of counts is cut off before it is too small to show in
  /// any digit of p, however small p itself is. For each i the extreme j are those up to one bound and those from
  /// another on; both bounds grow with i, so two pointers and two running sums replace the inner sum.
  ///
  /// - Parameters:
  ///   - this: The later period, x₁ in n₁.
  ///   - last: The earlier period, x₂ in n₂.
  /// - Returns: p, from 0 to 1; 1 if nothing was counted; 0 where it is below about 1e-290.
  /// - Complexity: Linear in the standard deviations of the two counts, in time and memory.
  ///
  /// Source: K. Krishnamoorthy and J. Thomson (2004), A more powerful test for comparing two Poisson
  /// means, Journal of Statistical Planning and Inference 119, 23-35.
  package static func p(this: CountedPeriod, last: CountedPeriod) -> Double {
    let total = Double(this.count + last.count)
    guard total > 0 else { return 1 }
    let firstMean = total * (this.exposure / (this.exposure + last.exposure))
    let secondMean = total * (last.exposure / (this.exposure + last.exposure))
    let observed =
      PoissonWeights.weight(of: Double(this.count), mean: firstMean)
      * PoissonWeights.weight(of: Double(last.count), mean: secondMean)
    // p is at least the probability of the observed pair. What is left out of the two lists is
    // summed up to some hundred million times, and is then still below the last digit.
    let cut = max(PoissonWeights.vanishing, observed * 1e-24)
    let first = PoissonWeights(mean: firstMean, cut: cut)
    let second = PoissonWeights(mean: secondMean, cut: cut)
    let region = Region(
      this: Double(this.count),
      last: Double(last.count),
      ratio: this.exposure / last.exposure
    )
    let extreme =
      sumWithRise(first, second, in: region) + sumWithFall(first, second, in: region)
    return min(1, extreme / (first.sum * second.sum))
  }

  /// The weight of the extreme pairs in which the first rate is not the lower one.
  private static func sumWithRise(
    _ first: PoissonWeights,
    _ second: PoissonWeights,
    in region: Region
  ) -> Double {
    var sum = 0.0
    var inner = 0.0
    var next = 0
    for i in first.weights.indices {
      while next < second.weights.count,
        region.isExtremeRise(first.count(at: i), second.count(at: next))
      {
        inner += second.weights[next]
        next += 1
      }
      sum += first.weights[i] * inner
    }
    return sum
  }

  /// The weight of the extreme pairs in which the first rate is the lower one.
  private static func sumWithFall(
    _ first: PoissonWeights,
    _ second: PoissonWeights,
    in region: Region
  ) -> Double {
    var sum = 0.0
    var inner = 0.0
    var next = second.weights.count - 1
    for i in first.weights.indices.reversed() {
      while next >= 0, region.isExtremeFall(first.count(at: i), second.count(at: next)) {
        inner += second.weights[next]
        next -= 1
      }
      sum += first.weights[i] * inner
    }
    return sum
  }
}

/// The pairs of counts whose statistic T is at least as large as the observed one.
///
/// Everything is multiplied by n₁, so that only the ratio r = n₁/n₂ remains, and squared.
private struct Region {
  let ratio: Double
  private let observedSquare: Double
  private let observedVariance: Double

  init(this: Double, last: Double, ratio: Double) {
    self.ratio = ratio
    let difference = this - last * ratio
    // The slack takes in pairs of the same T, such as 3 against 11 beside 11 against 3, whatever
    // the rounding did to them; no other pairs of a size that matters are so near to each other.
    self.observedSquare = difference * difference * (1 - 1e-12)
    self.observedVariance = this + last * ratio * ratio
  }

  func isExtremeRise(_ i: Double, _ j: Double) -> Bool { i >= j * ratio && isExtreme(i, j) }

  func isExtremeFall(_ i: Double, _ j: Double) -> Bool { i < j * ratio && isExtreme(i, j) }

  private func isExtreme(_ i: Double, _ j: Double) -> Bool {
    let difference = i - j * ratio
    let variance = i + j * ratio * ratio
    return variance > 0
      && difference * difference * observedVariance >= observedSquare * variance
  }
}

/// The Poisson probabilities of neighbouring counts, up to a factor that is the same for all.
///
/// They are taken relative to a count near the mean, so that no exponential is needed and nothing
/// overflows.
private struct PoissonWeights {
  /// A weight so small beside the largest that it counts as zero, well above the subnormal numbers.
  static var vanishing: Double { 1e-300 }

  let weights: [Double]
  let sum: Double
  private let firstCount: Double

  /// Lists the weights above a cut.
  init(mean: Double, cut: Double) {
    let middle = mean.rounded(.down)
    var below: [Double] = []
    var weight = middle / mean
    while weight > cut {
      below.append(weight)
      weight *= (middle - Double(below.count)) / mean
    }
    var weights = [Double](below.reversed())
    var count = middle
    weight = 1
    while weight > cut {
      weights.append(weight)
      count += 1
      weight *= mean / count
    }
    self.firstCount = middle - Double(below.count)
    self.weights = weights
    self.sum = weights.reduce(0, +)
  }

  /// The weight of one count; zero where it vanishes.
  static func weight(of wanted: Double, mean: Double) -> Double {
    var count = mean.rounded(.down)
    var weight = 1.0
    while count < wanted, weight > vanishing {
      count += 1
      weight *= mean / count
    }
    while count > wanted, weight > vanishing {
      weight *= count / mean
      count -= 1
    }
    return count == wanted ? weight : 0
  }

  func count(at index: Int) -> Double { firstCount + Double(index) }
}
