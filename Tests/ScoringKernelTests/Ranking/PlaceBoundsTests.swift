import ScoringKernel
import Testing

@Suite struct PlaceBoundsTests {
  @Test func withoutDoubtsBothBoundsAreThePlace() {
    let keys: [Double] = [3, 2, 2, 1]
    let bounds = PlaceBounds(lows: keys, highs: keys, count: 4)
    #expect(bounds.best == [1, 2, 2, 4])
    #expect(bounds.worst == [1, 2, 2, 4])
  }

  @Test func overlappingCandidatesMayTradePlaces() {
    // The first may be anything from 1 to 4, the second is 3, the third 2 or 3.
    let bounds = PlaceBounds(lows: [1, 3, 2], highs: [4, 3, 3], count: 3)
    #expect(bounds.best == [1, 1, 1])
    #expect(bounds.worst == [3, 2, 3])
  }

  @Test func theLikelyPlaceIsAmongThePlaces() {
    let bounds = PlaceBounds(lows: [1, 3, 2], highs: [4, 3, 3], count: 3)
    #expect(bounds.places(of: CandidateIndex(1), likely: 2) == 1...2)
    #expect(bounds.places(of: CandidateIndex(1), likely: 3) == 1...2)
    let certain = PlaceBounds(lows: [3, 2, 1], highs: [3, 2, 1], count: 3)
    #expect(certain.places(of: CandidateIndex(2), likely: 1) == 1...3)
  }

  @Test func aDoubtfulCandidateIsNotAheadOfItself() {
    let bounds = PlaceBounds(lows: [1], highs: [9], count: 1)
    #expect(bounds.best == [1])
    #expect(bounds.worst == [1])
  }

  @Test func touchingEndsMakeASharedPlace() {
    let bounds = PlaceBounds(lows: [2, 1], highs: [3, 2], count: 2)
    #expect(bounds.best == [1, 1])
    #expect(bounds.worst == [1, 2])
  }

  @Test func noiseBetweenTouchingEndsDecidesNothing() {
    let bounds = PlaceBounds(lows: [0.1 + 0.2, 0.1], highs: [0.5, 0.3], count: 2)
    #expect(bounds.best == [1, 1])
    #expect(bounds.worst == [1, 2])
  }

  @Test func theUnrankedHaveNoBoundsAndNarrowNoOthers() {
    let bounds = PlaceBounds(
      lows: [1, 0, 2],
      highs: [1, 9, 3],
      count: 3,
      isRanked: [true, false, true]
    )
    #expect(bounds.best == [2, 0, 1])
    #expect(bounds.worst == [2, 0, 1])
  }

  @Test func nobodyHasNoBounds() {
    let bounds = PlaceBounds(lows: [], highs: [], count: 0)
    #expect(bounds.best.isEmpty)
    #expect(bounds.worst.isEmpty)
    let unranked = PlaceBounds(lows: [1, 2], highs: [2, 3], count: 2, isRanked: [false, false])
    #expect(unranked.best == [0, 0])
    #expect(unranked.worst == [0, 0])
  }

  @Test func aMissingKeyIsTheLeastAtBothEnds() {
    let bounds = PlaceBounds(lows: [.nan, 1, 0], highs: [.nan, 1, 5], count: 3)
    #expect(bounds.best == [3, 1, 1])
    #expect(bounds.worst == [3, 2, 2])
  }

  @Test func agreesWithTryingEveryCornerOfUpToFiveCandidates() {
    var random = SeededGenerator(seed: 41)
    for _ in 0..<400 {
      let count = random.whole(in: 1...5)
      let keyCount = random.whole(in: 1...3)
      let lows = (0..<(keyCount * count)).map { _ in Double(random.whole(in: 0...3)) }
      let highs = lows.map { $0 + Double(max(0, random.whole(in: -2...2))) }
      let isRanked =
        random.whole(in: 0...1) == 0 ? [] : (0..<count).map { _ in random.whole(in: 0...3) > 0 }
      let bounds = PlaceBounds(lows: lows, highs: highs, count: count, isRanked: isRanked)
      let tried = everyCorner(lows, highs, count, isRanked)
      #expect(bounds.best == tried.best)
      #expect(bounds.worst == tried.worst)
    }
  }

  @Test func everyPlaceInsideTheIntervalsLiesWithinTheBounds() {
    var random = SeededGenerator(seed: 43)
    for _ in 0..<60 {
      let count = random.whole(in: 6...150)
      let lows = (0..<count).map { _ in random.number(in: -5...5) }
      let highs = lows.map { $0 + max(0, random.number(in: -2...2)) }
      let bounds = PlaceBounds(lows: lows, highs: highs, count: count)
      for _ in 0..<20 {
        let keys = lows.indices.map { random.number(in: lows[$0]...highs[$0]) }
        let places = Placing(keys: keys, count: count).places
        for candidate in places.indices {
          #expect(bounds.best[candidate] <= places[candidate])
          #expect(places[candidate] <= bounds.worst[candidate])
        }
      }
    }
  }

  /// The best and worst place over all ways to put each candidate at one of its ends.
  private func everyCorner(
    _ lows: [Double],
    _ highs: [Double],
    _ count: Int,
    _ isRanked: [Bool]
  ) -> (best: [Int], worst: [Int]) {
    var best = [Int](repeating: .max, count: count)
    var worst = [Int](repeating: 0, count: count)
    for corner in 0..<(1 << count) {
      let keys = lows.indices.map { (corner >> ($0 % count)) & 1 == 0 ? lows[$0] : highs[$0] }
      let places = countedPlaces(keys, count, isRanked)
      for candidate in 0..<count {
        best[candidate] = min(best[candidate], places[candidate])
        worst[candidate] = max(worst[candidate], places[candidate])
      }
    }
    return (best, worst)
  }

  /// Each place by counting those ahead, without sorting; 0 for a candidate that is not ranked.
  private func countedPlaces(_ keys: [Double], _ count: Int, _ isRanked: [Bool]) -> [Int] {
    func row(_ candidate: Int) -> [Double] {
      stride(from: candidate, to: keys.count, by: count).map { keys[$0] }
    }
    let ranked = (0..<count).filter { isRanked.isEmpty || isRanked[$0] }
    return (0..<count).map { candidate in
      guard ranked.contains(candidate) else { return 0 }
      return 1 + ranked.count { row(candidate).lexicographicallyPrecedes(row($0)) }
    }
  }
}
