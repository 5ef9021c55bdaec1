import ScoringKernel
import Testing

@Suite struct PlacingTests {
  @Test func equalCandidatesShareTheBetterPlaceAndTheNextIsLeftOut() {
    let placing = Placing(keys: [3, 2, 2, 1], count: 4)
    #expect(placing.places == [1, 2, 2, 4])
    #expect(shown(placing) == [0, 1, 2, 3])
  }

  @Test func placesAreThoseOfCompetitionRanking() {
    // scipy 1.17.1, rankdata(-scores, "min").
    let placing = Placing(keys: [0.9, 0.7, 0.7, 0.4, 0.4, 0.4, 0.1], count: 7)
    #expect(placing.places == [1, 2, 2, 4, 4, 4, 7])
  }

  @Test func theOrderOfTheInputDecidesNoPlace() {
    let scores = [0.4, 0.9, 0.1, 0.7, 0.4, 0.7, 0.4]
    let placing = Placing(keys: scores, count: 7)
    #expect(placing.places == [4, 1, 7, 2, 4, 2, 4])
    #expect(shown(placing) == [1, 3, 5, 0, 4, 6, 2])
  }

  @Test func nobodyMakesAnEmptyOrder() {
    let placing = Placing(keys: [], count: 0)
    #expect(placing.order.isEmpty)
    #expect(placing.places.isEmpty)
    #expect(placing.decidingKey(at: 0) == nil)
  }

  @Test func oneCandidateIsFirstAndAlone() {
    for key in [5.0, -1, .nan, .infinity, -.infinity] {
      let placing = Placing(keys: [key], count: 1)
      #expect(placing.places == [1])
      #expect(placing.decidingKey(at: 0) == nil)
      #expect(!placing.isShared(CandidateIndex(0)))
    }
  }

  @Test func allTiedShareTheFirstPlace() {
    let placing = Placing(keys: [Double](repeating: 7, count: 200), count: 100)
    #expect(placing.places == [Int](repeating: 1, count: 100))
    #expect(shown(placing) == Array(0..<100))
    #expect((0..<100).allSatisfy { placing.decidingKey(at: $0) == nil })
    #expect((0..<100).allSatisfy { placing.isShared(CandidateIndex($0)) })
  }

  @Test func withoutKeysAllAreTied() {
    let placing = Placing(keys: [], count: 3)
    #expect(placing.places == [1, 1, 1])
  }

  // MARK: Noise

  @Test func noiseInTheLastDigitDecidesNothing() {
    // 0.1 + 0.2 is the larger double, yet it stays where it came.
    let placing = Placing(keys: [0.3, 0.1 + 0.2, 0.5], count: 3)
    #expect(placing.places == [2, 2, 1])
    #expect(shown(placing) == [2, 0, 1])
  }

  @Test func noiseInAnEarlierKeyLeavesTheDecisionToTheNext() {
    let placing = Placing(keys: [0.1 + 0.2, 0.3, 4, 5], count: 2)
    #expect(placing.places == [2, 1])
    #expect(placing.decidingKey(at: 1) == 1)
  }

  @Test func aDifferenceBeyondTheToleranceDecides() {
    #expect(Placing(keys: [1, 1 + 0.9e-9], count: 2).places == [1, 1])
    #expect(Placing(keys: [1, 1 + 2e-9], count: 2).places == [2, 1])
    #expect(Placing(keys: [-1, -1 - 2e-9], count: 2).places == [1, 2])
    #expect(Placing(keys: [0, .leastNonzeroMagnitude], count: 2).places == [2, 1])
  }

  @Test func aChainOfNearNeighboursSharesOnePlace() {
    let chain = [1 + 1.6e-9, 1, 1 + 0.8e-9, 1 + 2.4e-9]
    #expect(!Tolerance.areEqual(chain[1], chain[3]))
    let placing = Placing(keys: chain + [0.5], count: 5)
    #expect(placing.places == [1, 1, 1, 1, 5])
    #expect(shown(placing) == [0, 1, 2, 3, 4])
  }

  @Test func noiseChangesNoPlaceOfManyCandidates() {
    var random = SeededGenerator(seed: 3)
    for _ in 0..<50 {
      let count = random.whole(in: 1...200)
      let keys = (0..<(3 * count)).map { _ in Double(random.whole(in: 1...4)) }
      let noisy = keys.map { $0 * (1 + random.number(in: -1e-13...1e-13)) }
      #expect(Placing(keys: noisy, count: count) == Placing(keys: keys, count: count))
    }
  }

  // MARK: Missing and infinite keys

  @Test func missingKeysComeLastAndShareTheirPlace() {
    let placing = Placing(keys: [.nan, 2, .nan, -1e300, 0], count: 5)
    #expect(placing.places == [4, 1, 4, 3, 2])
    #expect(shown(placing) == [1, 4, 3, 0, 2])
    #expect(placing.decidingKey(at: 3) == 0)
    #expect(placing.decidingKey(at: 4) == nil)
  }

  @Test func theNextKeyDecidesAmongMissingOnes() {
    let placing = Placing(keys: [.nan, .nan, 1, 3, 4, 0], count: 3)
    #expect(placing.places == [3, 2, 1])
    #expect(placing.decidingKey(at: 1) == 0)
    #expect(placing.decidingKey(at: 2) == 1)
  }

  @Test func aMissingTieBreakComesLast() {
    let placing = Placing(keys: [1, 1, 1, .nan, 4, 9], count: 3)
    #expect(placing.places == [3, 2, 1])
  }

  @Test func infinitiesStandAtTheEnds() {
    let placing = Placing(keys: [1, -.infinity, .infinity, 1e308, -1e308, .infinity], count: 6)
    #expect(placing.places == [4, 6, 1, 3, 5, 1])
  }

  // MARK: Candidates that are not ranked

  @Test func theUnrankedHaveNoPlaceAndTakeNone() {
    let placing = Placing(
      keys: [9, 3, 3, 1],
      count: 4,
      isRanked: [false, true, true, true]
    )
    #expect(placing.places == [0, 1, 1, 3])
    #expect(shown(placing) == [1, 2, 3])
    #expect(!placing.isShared(CandidateIndex(0)))
    #expect(placing.decidingKey(at: 3) == nil)
  }

  @Test func theUnrankedShareNothingWithTheirEquals() {
    let placing = Placing(keys: [3, 3], count: 2, isRanked: [false, true])
    #expect(placing.places == [0, 1])
    #expect(!placing.isShared(CandidateIndex(1)))
  }

  @Test func whereNobodyIsRankedTheOrderIsEmpty() {
    let placing = Placing(keys: [1, 2], count: 2, isRanked: [false, false])
    #expect(placing.places == [0, 0])
    #expect(placing.order.isEmpty)
    #expect(!placing.isShared(CandidateIndex(1)))
  }

  // MARK: What decided

  @Test func everyStepNamesTheFirstKeyThatDiffers() {
    // The third column is a tie-break; it stands behind the keys.
    let columns: [[Double]] = [[4, 4, 4, 4, 2], [8, 7, 7, 7, 9], [1, 3, 2, 2, 9]]
    let placing = Placing(keys: columns.flatMap { $0 }, count: 5)
    #expect(shown(placing) == [0, 1, 2, 3, 4])
    #expect(placing.places == [1, 2, 3, 3, 5])
    #expect((0..<5).map { placing.decidingKey(at: $0) } == [nil, 1, 2, nil, 0])
  }

  @Test func positionsOutsideTheOrderHaveNoDecidingKey() {
    let placing = Placing(keys: [2, 1], count: 2)
    #expect(placing.decidingKey(at: 1) == 0)
    #expect(placing.decidingKey(at: -1) == nil)
    #expect(placing.decidingKey(at: 2) == nil)
  }

  @Test func exactlyThoseWithACompanionShareTheirPlace() {
    let placing = Placing(keys: [1, 5, 5, 3, 1, 1, 0], count: 7)
    #expect(
      (0..<7).map { placing.isShared(CandidateIndex($0)) } == [
        true, true, true, false, true, true, false,
      ]
    )
  }

  @Test func agreesWithComparingEveryPair() {
    var random = SeededGenerator(seed: 17)
    for _ in 0..<120 {
      let count = random.whole(in: 1...90)
      let keyCount = random.whole(in: 1...4)
      let columns = (0..<keyCount).map { _ in
        (0..<count).map { _ in random.whole(in: 0...9) == 0 ? .nan : key(&random) }
      }
      let isRanked = (0..<count).map { _ in random.whole(in: 0...6) > 0 }
      let placing = Placing(keys: columns.flatMap { $0 }, count: count, isRanked: isRanked)
      let expected = (0..<count).map { place(of: $0, in: columns, isRanked) }
      #expect(placing.places == expected)
      let order = (0..<count).filter { isRanked[$0] }
        .sorted { (expected[$0], $0) < (expected[$1], $1) }
      #expect(shown(placing) == order)
      for position in order.indices.dropFirst() {
        let (above, below) = (order[position - 1], order[position])
        let decisive = columns.firstIndex { filled($0[above]) != filled($0[below]) }
        #expect(placing.decidingKey(at: position) == decisive)
      }
    }
  }

  @Test func turningTheInputRoundTurnsNoPlace() {
    var random = SeededGenerator(seed: 23)
    for _ in 0..<40 {
      let count = random.whole(in: 1...300)
      let keys = (0..<count).map { _ in key(&random) }
      let there = Placing(keys: keys, count: count)
      let back = Placing(keys: keys.reversed(), count: count)
      #expect(there.places == back.places.reversed())
    }
  }

  /// Few different numbers, so that most candidates are tied somewhere.
  private func key(_ random: inout SeededGenerator) -> Double {
    Double(random.whole(in: -3...3)) / 2
  }

  private func filled(_ key: Double) -> Double { key.isNaN ? -.infinity : key }

  /// One more than the number of ranked candidates that are ahead; 0 for one that is not ranked.
  private func place(of candidate: Int, in columns: [[Double]], _ isRanked: [Bool]) -> Int {
    guard isRanked[candidate] else { return 0 }
    let own = columns.map { filled($0[candidate]) }
    return 1
      + isRanked.indices.count { other in
        isRanked[other] && own.lexicographicallyPrecedes(columns.map { filled($0[other]) })
      }
  }

  private func shown(_ placing: Placing) -> [Int] { placing.order.map(\.position) }
}
