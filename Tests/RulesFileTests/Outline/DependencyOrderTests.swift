import TestSupport
import Testing

@testable import RulesFile

@Suite struct DependencyOrderTests {
  @Test func `what is depended on comes first, and the given order stays otherwise`() {
    #expect(DependencyOrder(dependencies: [[2], [], []]).order == [2, 0, 1])
    #expect(DependencyOrder(dependencies: [[], [], []]).order == [0, 1, 2])
  }

  @Test func `a cycle is told once, from where it was met`() {
    let order = DependencyOrder(dependencies: [[1], [2], [0], [1]])
    #expect(order.cycles == [[0, 1, 2]])
    #expect(order.order.sorted() == [0, 1, 2, 3])
    #expect(DependencyOrder(dependencies: [[0]]).cycles == [[0]])
  }

  @Test func `positions that do not exist are passed over`() {
    #expect(DependencyOrder(dependencies: [[7, -1]]).order == [0])
  }

  @Test func `in random graphs without cycles everything stands after what it needs`() {
    var random = SplitMix64(seed: 4)
    for _ in 0..<200 {
      let count = 1 + random.below(20)
      // Only smaller positions, then shuffled by a fixed stride, so that no cycle can arise.
      let stride = [1, 3, 7].first { count % $0 != 0 } ?? 1
      func place(_ position: Int) -> Int { position * stride % count }
      var dependencies = [[Int]](repeating: [], count: count)
      for position in 1..<max(2, count) where position < count {
        dependencies[place(position)] = (0..<random.below(3)).map { _ in
          place(random.below(position))
        }
      }
      guard stride == 1 || Set((0..<count).map(place)).count == count else { continue }
      let order = DependencyOrder(dependencies: dependencies)
      #expect(order.cycles.isEmpty)
      #expect(order.order.sorted() == Array(0..<count))
      for (index, position) in order.order.enumerated() {
        #expect(Set(dependencies[position]).isSubset(of: order.order[..<index]))
      }
    }
  }
}
