import ScoringKernel
import Testing

@Suite struct ETestTests {
  /// Source: the double sum with 40 digits and whole-number comparisons (mpmath 1.3.0).
  @Test(arguments: [
    (11, 3, 1.0, 1.0, 0.031271316444199365),
    (60, 20, 1, 1, 5.343804392773576e-06),
    (20, 10, 280, 365, 0.01505452345106474),
    (0, 5, 1, 1, 0.01975605229088315),
    (0, 7, 90, 365, 0.08319247402464129),
    (3, 4, 30, 31, 0.8061477311773355),
    (1, 0, 1, 1, 0.4860554614185043),
    (12, 40, 1, 3, 0.7449138814793282),
    (123, 209, 1, 1, 2.112550509489259e-6),
    (218, 365, 1, 1, 9.4933411341925806e-10),
    (327, 530, 1, 1, 3.2852558144251887e-12),
    (6198, 6943, 1, 1, 8.002187374531407e-11),
  ])
  func agreesWithTheDoubleSum(this: Int, last: Int, n1: Double, n2: Double, p: Double) throws {
    // Up to some hundred roundings in the weights farthest from the mean.
    #expect(abs(try eTest(this, last, n1, n2) - p) <= 1e-12 * p)
  }

  @Test func agreesWithKrishnamoorthyAndThomson() throws {
    // Their example after Przyborowski and Wilenski (1940): no dodder seed in one sample of 100, 3 in
    // another. SciPy 1.17.1 documents it with p = 0.0884.
    #expect(abs(try eTest(0, 3, 100, 100) - 0.0884) <= 0.00005)
  }

  @Test func nothingAtAllProvesNothing() throws {
    #expect(try eTest(0, 0) == 1)
    #expect(try eTest(0, 0, 1, 365) == 1)
  }

  @Test func twoEmptyCountsAreTheOnlyPairLeftOutWhenNothingChanged() throws {
    // Means of 1 and 1: the pair (0, 0) has the probability e^-2.
    #expect(abs(try eTest(1, 1) - (1 - PortableMath.exp(-2))) < 1e-15)
    #expect(try eTest(51, 51) == 1)
  }

  @Test func agreesWithTheSumOverAllPairsOfSmallCounts() throws {
    for (n1, n2) in [(1.0, 1.0), (2, 1), (90, 365)] {
      for this in 0...8 {
        for last in 0...8 where this + last > 0 {
          let expected = bruteForce(this, last, n1, n2)
          #expect(abs(try eTest(this, last, n1, n2) - expected) < 1e-12)
        }
      }
    }
  }

  @Test func isTheSameWhenThePeriodsChangePlaces() throws {
    var random = SeededGenerator(seed: 51)
    for _ in 0..<100 {
      let (a, b) = (random.whole(in: 0...2000), random.whole(in: 0...2000))
      let (n1, n2) = (random.number(in: 1...400), random.number(in: 1...400))
      let p = try eTest(a, b, n1, n2)
      #expect(abs(p - (try eTest(b, a, n2, n1))) <= 1e-11 * p)
      #expect((0...1).contains(p))
    }
  }

  @Test func fallsAsTheCountsPart() throws {
    for total in [7, 40, 400] {
      var last = 0.0
      for this in 0...(total / 2) {
        let p = try eTest(this, total - this)
        #expect(p > last)
        last = p
      }
    }
  }

  @Test func staysBesideTheConditionalTestOnLargeCounts() throws {
    let this = try CountedPeriod(count: 1_000_000, exposure: 365)
    let last = try CountedPeriod(count: 998_000, exposure: 365)
    let p = ETest.p(this: this, last: last)
    #expect(abs(p / ConditionalTest.p(this: this, last: last) - 1) < 0.01)
  }

  @Test func hugeCountsNeitherOverflowNorVanish() throws {
    let count = 100_000_000
    #expect(try eTest(count, count) == 1)
    #expect(try eTest(count, 0) == 0)
    #expect((0...1).contains(try eTest(0, 1000, 1e-9, 1e12)))
    #expect((0...1).contains(try eTest(1000, 0, 1e-9, 1e12)))
  }

  private func eTest(
    _ this: Int,
    _ last: Int,
    _ n1: Double = 1,
    _ n2: Double = 1
  ) throws -> Double {
    try ETest.p(
      this: CountedPeriod(count: this, exposure: n1),
      last: CountedPeriod(count: last, exposure: n2)
    )
  }

  /// The definition, with every pair of counts up to 120: means here are below 17.
  private func bruteForce(_ this: Int, _ last: Int, _ n1: Double, _ n2: Double) -> Double {
    let rate = Double(this + last) / (n1 + n2)
    let first = poisson(mean: n1 * rate)
    let second = poisson(mean: n2 * rate)
    let observed = statistic(Double(this), Double(last), n1, n2)
    var sum = 0.0
    for (i, p) in first.enumerated() {
      for (j, q) in second.enumerated() where i + j > 0 {
        if statistic(Double(i), Double(j), n1, n2) >= observed - 1e-12 { sum += p * q }
      }
    }
    return sum
  }

  private func statistic(_ x1: Double, _ x2: Double, _ n1: Double, _ n2: Double) -> Double {
    abs(x1 / n1 - x2 / n2) / (x1 / (n1 * n1) + x2 / (n2 * n2)).squareRoot()
  }

  private func poisson(mean: Double) -> [Double] {
    var probabilities = [PortableMath.exp(-mean)]
    for k in 1...120 { probabilities.append(probabilities[k - 1] * mean / Double(k)) }
    return probabilities
  }
}
