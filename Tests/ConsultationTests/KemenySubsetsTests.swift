import TestSupport
import Testing

@testable import Consultation

@Suite struct KemenySubsetsTests {
  @Test func `Who may precede whom is read off all best orders`() {
    // 0 before 1 on both ballots, 2 anywhere.
    let table = KemenyTable(
      preferences: KemenySample.preferences(orders: [([2, 0, 1], 1), ([0, 1, 2], 1)]),
      optionCount: 3
    )
    let subsets = KemenySubsets(table)
    #expect(subsets.distance == 2)
    #expect(subsets.orderCount == 3)
    #expect(subsets.orders(atMost: 100) == [[0, 1, 2], [0, 2, 1], [2, 0, 1]])
    #expect(subsets.orders(atMost: 2) == [[0, 1, 2], [0, 2, 1]])
    #expect(subsets.mayPrecede(0, 1) && !subsets.mayPrecede(1, 0))
    #expect(subsets.mayPrecede(0, 2) && subsets.mayPrecede(2, 0))
  }

  @Test(arguments: [1, 2, 9, 12])
  func `Its distance is that of every order it lists`(options: Int) {
    var random = SplitMix64(seed: UInt64(options))
    let preferences = KemenySample.random(
      &random,
      options: options,
      ballots: 9,
      isWeighted: true
    )
    let subsets = KemenySubsets(KemenyTable(preferences: preferences, optionCount: options))
    let orders = subsets.orders(atMost: 100)
    #expect(Double(orders.count) == min(100, subsets.orderCount))
    for order in orders {
      #expect((KemenySample.distance(order, preferences) - subsets.distance).magnitude <= 1e-8)
    }
  }

  @Test func `Weights that sum to the same in another order tie`() {
    // 0.1 + 0.2 above 0.3 in one direction, as doubles only.
    let table = KemenyTable(
      preferences: KemenySample.preferences(
        orders: [([0, 1], 0.1), ([0, 1], 0.2), ([1, 0], 0.3)]
      ),
      optionCount: 2
    )
    #expect(KemenySubsets(table).orderCount == 2)
  }
}
