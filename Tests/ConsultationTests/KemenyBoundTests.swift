import TestSupport
import Testing

@testable import Consultation

@Suite struct KemenyBoundTests {
  @Test func `A circle of three costs its smallest margin besides`() {
    let table = KemenyTable(
      preferences: KemenySample.preferences(
        orders: [([0, 1, 2], 4), ([1, 2, 0], 3), ([2, 0, 1], 2)]
      ),
      optionCount: 3
    )
    // The smaller sides are 3, 2 and 4; the circle's smallest margin is 1, and 10 is the best.
    #expect(KemenyBound.lowerBound(table) == 3 + 2 + 4 + 1)
  }

  @Test func `Without circles it is the smaller side of every pair`() {
    let table = KemenyTable(preferences: [0, 5, 2, 1, 0, 4, 1, 3, 0], optionCount: 3)
    #expect(KemenyBound.lowerBound(table) == 1 + 1 + 3)
    #expect(KemenyBound.lowerBound(KemenyTable(preferences: [], optionCount: 0)) == 0)
  }

  @Test(arguments: 0..<40)
  func `It is never above the best`(seed: Int) {
    var random = SplitMix64(seed: UInt64(seed))
    let preferences = KemenySample.random(
      &random,
      options: 9,
      ballots: 5,
      isWeighted: seed % 2 == 0
    )
    let table = KemenyTable(preferences: preferences, optionCount: 9)
    #expect(KemenyBound.lowerBound(table) <= KemenySubsets(table).distance + 1e-9)
  }
}
