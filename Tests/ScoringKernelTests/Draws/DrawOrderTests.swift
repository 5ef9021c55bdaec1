import Testing

@testable import ScoringKernel

@Suite struct DrawOrderTests {
  /// Places by both codes.
  private func places(_ keys: [Double], _ count: Int, isRanked: [Bool] = []) -> ([Int], [Int]) {
    var order = DrawOrder(count: count, keyCount: keys.count / count)
    order.place { keys[$0 * count + $1] } isRanked: { isRanked.isEmpty || isRanked[$0] }
    return (order.places.map { Int($0) }, Placing(keys: keys, count: count, isRanked: isRanked).places)
  }

  @Test func equalCandidatesShareTheBetterPlace() {
    #expect(places([3, 2, 2, 1], 4).0 == [1, 2, 2, 4])
    #expect(places([1, 1, 1, .nan, 2, 3, 3, 4], 4).0 == [3, 1, 1, 4])
  }

  @Test func placesAreThoseOfARanking() {
    var random = SeededGenerator(seed: 5)
    for _ in 0..<400 {
      let count = random.whole(in: 1...9)
      let keys = (0..<(count * random.whole(in: 1...3))).map { _ -> Double in
        let number = Double(random.whole(in: 0...4))
        // Neighbours within the tolerance of one another, in chains whose ends are not.
        return random.unit() < 0.1 ? .nan : number + Double(random.whole(in: 0...3)) * 0.6e-9
      }
      let isRanked = (0..<count).map { _ in random.unit() < 0.8 }
      let (ours, theirs) = places(keys, count, isRanked: isRanked)
      #expect(ours == theirs)
    }
  }
}
