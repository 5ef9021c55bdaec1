import TestSupport
import Testing

@testable import Consultation

@Suite struct KemenyOrdersTests {
  private func solve(_ orders: [([Int], weight: Double)]) -> KemenyOrders.Solution {
    KemenyOrders.solution(
      preferences: KemenySample.preferences(orders: orders),
      optionCount: orders[0].0.count
    )
  }

  @Test func `Two ballots against one: the order contradicts what the one wants otherwise`() {
    let solution = solve([([0, 1, 2], 2), ([1, 2, 0], 1)])
    #expect(
      solution.answer
        == ConsultationOrder.KemenyAnswer(
          distance: 2,
          lowerBound: 2,
          orders: [[0, 1, 2]],
          orderCount: 1
        )
    )
    #expect(solution.tiers == [[0], [1], [2]])
  }

  @Test func `A circle of three has three best orders and stands together`() {
    let solution = solve([([0, 1, 2], 1), ([1, 2, 0], 1), ([2, 0, 1], 1)])
    #expect(solution.answer.distance == 4)
    #expect(solution.answer.orders == [[0, 1, 2], [1, 2, 0], [2, 0, 1]])
    #expect(solution.answer.orderCount == 3)
    #expect(solution.tiers == [[0, 1, 2]])
  }

  @Test func `A circle is broken where it is weakest`() {
    // 0 beats 1 by 3, 1 beats 2 by 5, 2 beats 0 by 1, of nine ballots.
    let solution = solve([([0, 1, 2], 4), ([1, 2, 0], 3), ([2, 0, 1], 2)])
    #expect(solution.answer.orders == [[0, 1, 2]])
    #expect(solution.answer.distance == 2 + 3 + 5)
  }

  @Test func `No option and no ballot are fine`() {
    let none = KemenyOrders.answer(preferences: [], optionCount: 0)
    #expect(none.orders == [[]] && none.orderCount == 1 && none.distance == 0)
    let silent = KemenyOrders.solution(preferences: [], optionCount: 3)
    #expect(silent.answer.orderCount == 6)
    #expect(silent.tiers == [[0, 1, 2]])
  }

  @Test(arguments: 0..<40)
  func `Trying every order finds the same`(seed: Int) {
    var random = SplitMix64(seed: UInt64(seed))
    let options = 1 + seed % 7
    let preferences = KemenySample.random(
      &random,
      options: options,
      ballots: 1 + random.below(7),
      isWeighted: seed % 3 == 0
    )
    let expected = KemenySample.best(preferences, options: options)
    let solution = KemenyOrders.solution(preferences: preferences, optionCount: options)
    #expect((solution.answer.distance - expected.distance).magnitude <= 1e-9)
    #expect(solution.answer.orders == Array(expected.orders.prefix(100)))
    #expect(solution.answer.orderCount == Double(expected.orders.count))
    #expect(solution.answer.lowerBound == solution.answer.distance)
    #expect(solution.tiers == KemenySample.tiers(expected.orders, options: options))
  }

  @Test func `More than a hundred best orders are counted, and what they share is still found`() {
    // 0 stands before everybody and 9 behind everybody on the one ballot that ranks anything else.
    let preferences = KemenySample.preferences(
      [([1, 2, 2, 2, 2, 2, 2, 2, 2, 3], 1)],
      options: 10
    )
    let solution = KemenyOrders.solution(preferences: preferences, optionCount: 10)
    #expect(solution.answer.orderCount == 40_320)
    #expect(solution.answer.orders.count == 100)
    #expect(solution.answer.orders.first == Array(0..<10))
    #expect(solution.tiers == [[0], Array(1...8), [9]])
  }

  @Test(arguments: 0..<20)
  func `A part that beats the rest comes first whole, and cutting loses no order`(seed: Int) {
    var random = SplitMix64(seed: UInt64(900 + seed))
    // Three options in a circle above three in another, on a majority of ballots.
    var ballots = (0..<3).map { _ in
      (places: (0..<6).map { ($0 < 3 ? 0 : 3) + 1 + random.below(3) }, weight: 1.0)
    }
    ballots += (0..<2).map { _ in ((0..<6).map { _ in 1 + random.below(6) }, 1.0) }
    let preferences = KemenySample.preferences(ballots, options: 6)
    let answer = KemenyOrders.answer(preferences: preferences, optionCount: 6)
    #expect(answer.orders.allSatisfy { Set($0.prefix(3)) == [0, 1, 2] })
    let expected = KemenySample.best(preferences, options: 6)
    #expect(answer.orderCount == Double(expected.orders.count))
    #expect(answer.distance == expected.distance)
  }

  @Test(arguments: 0..<30)
  func `Young and Levenglick: whoever wins every duel is first, and turning all ballots turns all`(
    seed: Int
  ) {
    var random = SplitMix64(seed: UInt64(300 + seed))
    let preferences = KemenySample.random(&random, options: 8, ballots: 5, isWeighted: false)
    let answer = KemenyOrders.answer(preferences: preferences, optionCount: 8)
    let table = KemenyTable(preferences: preferences, optionCount: 8)
    for winner in 0..<8 where (0..<8).allSatisfy({ $0 == winner || table.beats(winner, $0) }) {
      #expect(answer.orders.allSatisfy { $0.first == winner })
    }
    let turned = (0..<64).map { preferences[$0 % 8 * 8 + $0 / 8] }
    let turnedAnswer = KemenyOrders.answer(preferences: turned, optionCount: 8)
    #expect(turnedAnswer.orderCount == answer.orderCount)
    #expect(turnedAnswer.distance == answer.distance)
    if answer.orders.count < 100 {
      let back = answer.orders.map { Array($0.reversed()) }
      #expect(Set(turnedAnswer.orders) == Set(back))
    }
  }

  @Test(arguments: 0..<20)
  func `Young and Levenglick: two electorates that share an order share it together`(seed: Int) {
    var random = SplitMix64(seed: UInt64(500 + seed))
    let first = KemenySample.random(&random, options: 4, ballots: 4, isWeighted: false)
    let second = KemenySample.random(&random, options: 4, ballots: 4, isWeighted: false)
    let both = zip(first, second).map { $0 + $1 }
    func orders(_ preferences: [Double]) -> Set<[Int]> {
      Set(KemenyOrders.answer(preferences: preferences, optionCount: 4).orders)
    }
    let shared = orders(first).intersection(orders(second))
    if !shared.isEmpty { #expect(orders(both) == shared) }
  }

  @Test(arguments: 0..<20)
  func `Too many options: the order found is near, and the bound below the best`(seed: Int) {
    var random = SplitMix64(seed: UInt64(700 + seed))
    let options = 8 + seed % 3
    let preferences = KemenySample.random(
      &random,
      options: options,
      ballots: 6,
      isWeighted: seed % 2 == 0
    )
    let exact = KemenyOrders.answer(preferences: preferences, optionCount: options)
    let found = KemenyOrders.solution(
      preferences: preferences,
      optionCount: options,
      exactLimit: 2
    )
    #expect(found.answer.lowerBound <= exact.distance + 1e-9)
    #expect(found.answer.distance >= exact.distance - 1e-9)
    #expect(found.answer.distance <= exact.distance * 1.05)
    #expect(found.tiers.flatMap { $0 }.sorted() == Array(0..<options))
    if found.answer.orderCount == nil { #expect(found.answer.orders.count == 1) }
  }

  @Test func `Many options with few circles are exact all the same`() {
    // 60 options in circles of three: each circle has three best orders.
    var orders: [([Int], weight: Double)] = []
    for turn in 0..<3 {
      orders.append(((0..<60).map { $0 / 3 * 3 + ($0 + turn) % 3 }, 1))
    }
    let solution = solve(orders)
    #expect(solution.answer.isExact)
    #expect(solution.answer.orderCount == 3_486_784_401)
    #expect(solution.answer.orders.count == 100)
    #expect(solution.answer.distance == 20 * 4)
    #expect(solution.tiers.map(\.count) == [Int](repeating: 3, count: 20))
  }

  @Test func `Options that nobody separates stand together, exact or not`() {
    let silent = KemenyOrders.solution(preferences: [], optionCount: 25)
    #expect(!silent.answer.isExact)
    #expect(silent.answer.distance == 0 && silent.answer.lowerBound == 0)
    #expect(silent.answer.orders == [Array(0..<25)])
    #expect(silent.tiers == [Array(0..<25)])
  }
}
