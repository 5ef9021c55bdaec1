import TestSupport
import Testing

@testable import Consultation

@Suite struct KemenySearchTests {
  @Test func `It begins with Borda's order, those level as they stand`() {
    let table = KemenyTable(
      preferences: KemenySample.preferences(orders: [([3, 0, 2, 1], 1), ([3, 2, 0, 1], 1)]),
      optionCount: 4
    )
    #expect(KemenySearch.bordaOrder(table) == [3, 0, 2, 1])
  }

  @Test func `It leaves Borda's order where one move contradicts less`() {
    // Borda puts 1 first with 7 against 6 points; three of five put 0 above 1.
    let table = KemenyTable(
      preferences: KemenySample.preferences(orders: [([0, 1, 2], 3), ([1, 2, 0], 2)]),
      optionCount: 3
    )
    #expect(KemenySearch.bordaOrder(table) == [1, 0, 2])
    #expect(KemenySearch.order(table) == [0, 1, 2])
  }

  @Test(arguments: 0..<20)
  func `No single move makes its order better`(seed: Int) {
    var random = SplitMix64(seed: UInt64(seed))
    let preferences = KemenySample.random(&random, options: 12, ballots: 7, isWeighted: false)
    let table = KemenyTable(preferences: preferences, optionCount: 12)
    let order = KemenySearch.order(table)
    let distance = table.distance(of: order)
    for from in 0..<12 {
      for to in 0..<12 {
        var moved = order
        moved.insert(moved.remove(at: from), at: to)
        #expect(table.distance(of: moved) >= distance)
      }
    }
  }
}
