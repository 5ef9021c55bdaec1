import TestSupport
import Testing

@testable import Consultation

@Suite struct WilsonIntervalTests {
  /// Figures made for this project; the closed formula with z = 1.959963984540054.
  @Test(arguments: [
    (0, 10, 0, 0.2775328), (10, 10, 0.7224672, 1), (67, 250, 0.216911321, 0.32611053),
    (1, 1, 0.206549314, 1), (5, 400, 0.005350751, 0.028923736),
  ])
  func `Intervals are those of the closed formula`(
    named: Int,
    of respondents: Int,
    low: Double,
    high: Double
  ) {
    let base = Double(respondents)
    let interval = WilsonInterval.interval(
      share: Double(named) / base,
      base: base,
      confidence: 0.95
    )
    #expect((interval.lowerBound - low).magnitude < 1e-6)
    #expect((interval.upperBound - high).magnitude < 1e-6)
  }

  @Test func `None of n may be none at all, and all of n all`() {
    for base in [0.3, 1, 3, 10, 145.430669, 1e6, 1e15] {
      let none = WilsonInterval.interval(share: 0, base: base, confidence: 0.95)
      #expect(none.lowerBound == 0)
      let all = WilsonInterval.interval(share: 1, base: base, confidence: 0.95)
      #expect(all.upperBound == 1)
    }
  }

  @Test func `Without respondents anything may be, with everybody only what is`() {
    #expect(WilsonInterval.interval(share: 0.4, base: 0, confidence: 0.95) == 0...1)
    #expect(WilsonInterval.interval(share: .nan, base: 10, confidence: 0.95) == 0...1)
    #expect(WilsonInterval.interval(share: 0.4, base: 10, confidence: 1) == 0...1)
    #expect(WilsonInterval.interval(share: 0.4, base: .infinity, confidence: 0.95) == 0.4...0.4)
    #expect(WilsonInterval.interval(share: 1.000001, base: 9, confidence: 0.95).upperBound == 1)
    #expect(WilsonInterval.interval(share: 0.4, base: 10, confidence: 0) == 0.4...0.4)
  }

  @Test func `The interval holds the share, and more respondents or less confidence narrow it`() {
    var random = SplitMix64(seed: 31)
    for _ in 0..<2000 {
      let share = Double(random.below(1001)) / 1000
      let base = Double(random.below(5000) + 1) / 4
      let interval = WilsonInterval.interval(share: share, base: base, confidence: 0.95)
      #expect(interval.contains(share))
      #expect(0 <= interval.lowerBound && interval.upperBound <= 1)
      let more = WilsonInterval.interval(share: share, base: base * 2, confidence: 0.95)
      #expect(width(more) < width(interval))
      let bolder = WilsonInterval.interval(share: share, base: base, confidence: 0.8)
      #expect(width(bolder) < width(interval))
    }
  }

  private func width(_ interval: ClosedRange<Double>) -> Double {
    interval.upperBound - interval.lowerBound
  }
}
