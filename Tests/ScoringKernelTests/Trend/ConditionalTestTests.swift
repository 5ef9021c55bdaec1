import ScoringKernel
import Testing

@Suite struct ConditionalTestTests {
  /// Source: sums of exact fractions (Python 3.11, `fractions`), turned into a double at the end.
  @Test(arguments: [
    (11, 3, 1.0, 1.0, 0.057373046875),
    (60, 20, 1, 1, 8.580559867049611e-06),
    (20, 10, 280, 365, 0.015192120957496941),
    (0, 5, 1, 1, 0.0625),
    (0, 7, 90, 365, 0.3580535220624176),
    (3, 4, 30, 31, 1),
    (1, 0, 1, 1, 1),
    (12, 40, 1, 3, 0.8731202296234774),
  ])
  func agreesWithExactFractions(this: Int, last: Int, n1: Double, n2: Double, p: Double) throws {
    // Some dozen roundings in each of the weights.
    #expect(abs(try conditional(this, last, n1, n2) - p) <= 1e-13 * p)
  }

  @Test func nothingAtAllProvesNothing() throws {
    #expect(try conditional(0, 0) == 1)
    #expect(try conditional(0, 0, 1, 365) == 1)
  }

  @Test func equalCountsProveNothing() throws {
    for count in [1, 2, 51, 1000, 12345] { #expect(try conditional(count, count) == 1) }
  }

  @Test func agreesWithTheSumOverAllSplitsOfSmallCounts() throws {
    for (n1, n2) in [(1.0, 1.0), (2, 1), (90, 365)] {
      for this in 0...14 {
        for last in 0...14 {
          let expected = bruteForce(this, last, share: n1 / (n1 + n2))
          #expect(abs(try conditional(this, last, n1, n2) - expected) < 1e-12)
        }
      }
    }
  }

  @Test func isTheSameWhenThePeriodsChangePlaces() throws {
    var random = SeededGenerator(seed: 41)
    for _ in 0..<300 {
      let (a, b) = (random.whole(in: 0...3000), random.whole(in: 0...3000))
      let (n1, n2) = (random.number(in: 1...400), random.number(in: 1...400))
      let p = try conditional(a, b, n1, n2)
      #expect(abs(p - (try conditional(b, a, n2, n1))) <= 1e-11 * p)
      #expect((0...1).contains(p))
    }
  }

  @Test func fallsAsTheCountsPart() throws {
    for total in [7, 40, 400] {
      var last = 0.0
      for this in 0...(total / 2) {
        let p = try conditional(this, total - this)
        #expect(p > last)
        last = p
      }
    }
  }

  @Test func hugeCountsNeitherOverflowNorTakeLong() throws {
    let limit = CountedPeriod.largestCount
    #expect(try conditional(limit, limit) == 1)
    #expect(try conditional(limit, 0) == 0)
    #expect(try conditional(0, limit, 1e-9, 1e12) > 0.99)
    // Two standard deviations below: SciPy 1.17.1, binomtest(999910557, 1999910557), 0.0454972.
    let p = try conditional(limit - 89443, limit)
    #expect(abs(p - 0.0454972) < 5e-8)
  }

  private func conditional(
    _ this: Int,
    _ last: Int,
    _ n1: Double = 1,
    _ n2: Double = 1
  ) throws -> Double {
    try ConditionalTest.p(
      this: CountedPeriod(count: this, exposure: n1),
      last: CountedPeriod(count: last, exposure: n2)
    )
  }

  /// The definition: every split's probability, by Pascal's triangle and repeated products.
  private func bruteForce(_ this: Int, _ last: Int, share: Double) -> Double {
    var row = [1.0]
    for _ in 0..<(this + last) {
      let shifted = [0] + row.map { $0 * share }
      row = zip(row.map { $0 * (1 - share) } + [0], shifted).map { $0 + $1 }
    }
    return row.filter { $0 <= row[this] * (1 + 1e-7) }.reduce(0, +)
  }
}
