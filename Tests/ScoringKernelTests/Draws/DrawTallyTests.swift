import Testing

@testable import ScoringKernel

@Suite struct DrawTallyTests {
  private func tally(_ places: [Int32], limits: [Int32] = [1, 1, 1]) -> DrawTally {
    var tally = DrawTally(count: 3, weightCount: 2)
    tally.add(places: places, limits: limits)
    return tally
  }

  @Test func aDrawCountsPlacesAndWhoIsAheadOfWhom() {
    let tally = tally([2, 1, 0], limits: [2, 0, 3])
    #expect(tally.counted == 1)
    #expect(tally.places == [0, 1, 0, 1, 0, 0, 0, 0, 0])
    // The third is not ranked: both others are ahead of it, and it takes no place.
    #expect(tally.wins == [0, 0, 1, 1, 0, 1, 0, 0, 0])
    #expect(tally.shortlisted == [1, 0, 0])
  }

  @Test func sharedPlacesAreAWinForNeither() {
    let tally = tally([1, 1, 3])
    #expect(tally.wins == [0, 0, 1, 0, 0, 1, 0, 0, 0])
    #expect(tally.firsts(0) == 1 && tally.firsts(1) == 1)
  }

  @Test func centralWeightsAreMeansOverTheDrawsThatACandidateLeads() throws {
    var tally = DrawTally(count: 2, weightCount: 2)
    let weights: [SIMD8<Double>] = [SIMD8(0.25, 0.5, 0, 0, 0, 0, 0, 0), SIMD8(0.75, 0.5, 0, 0, 0, 0, 0, 0)]
    for lane in 0..<2 {
      tally.add(places: [1, 2], limits: [2, 2])
      tally.add(lane: lane, of: weights, places: [1, 2])
    }
    tally.closeBlock()
    #expect(tally.centralWeights(0) == [0.375, 0.625])
    #expect(tally.centralWeights(1) == nil)
  }

  @Test func talliesAddUpInAnyOrder() {
    let parts = [tally([1, 2, 3]), tally([3, 2, 1]), tally([1, 1, 0])]
    var there = DrawTally(count: 3, weightCount: 2)
    var back = there
    for part in parts { there.add(part) }
    for part in parts.reversed() { back.add(part) }
    #expect(there == back)
    #expect(there.counted == 3)
    there.add(DrawTally(count: 2, weightCount: 2))
    #expect(there == back)
  }

  @Test func standingsSayWhichPlacesAreListed() {
    #expect(Standing.ranked.lastListedPlace(5, count: 9) == 5)
    #expect(Standing.ranked.lastListedPlace(nil, count: 9) == 9)
    #expect(Standing.ranked.lastListedPlace(20, count: 9) == 9)
    #expect(Standing.kept.lastListedPlace(5, count: 9) == 9)
    #expect(Standing.monitored.lastListedPlace(5, count: 9) == 0)
    #expect(Standing.leftOut.lastListedPlace(nil, count: 9) == 0)
  }
}
