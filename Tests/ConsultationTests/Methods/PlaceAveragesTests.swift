import TestSupport
import Testing

@testable import Consultation

@Suite struct PlaceAveragesTests {
  @Test func `Options left out share the places that are left`() throws {
    let profile = try MethodSamples.profile("1: A > B", "0: C = D = E")
    #expect(profile.meanPlaces(duels: PairwiseTable(profile)) == [1, 2, 4, 4, 4])
    #expect(profile.medianPlaces == [1, 2, 4, 4, 4])
    #expect(try profile.text(.meanRank) == "A, B, C = D = E")
    #expect(try profile.text(.medianRank) == "A, B, C = D = E")
  }

  @Test func `A median between two places is their mean`() throws {
    // A has places 1 and 4, B always 2.5: it shares the second with one and the third with another.
    let profile = try MethodSamples.profile("1: A > B = C > D", "1: D > B = C > A")
    #expect(profile.medianPlaces == [2.5, 2.5, 2.5, 2.5])
    #expect(try MethodSamples.profile("3: A > B", "2: B > A").medianPlaces == [1, 2])
    #expect(
      try MethodSamples.profile("0.3: A > B", "0.1: B > A", "0.2: B > A").medianPlaces == [
        1.5, 1.5,
      ]
    )
  }

  @Test func `Tennessee's places are those counted by hand`() throws {
    let profile = try MethodSamples.tennessee()
    // Chattanooga: 42 third, 26 second, 15 first, 17 second.
    #expect(profile.order(by: .meanRank)?.tallies == [2.27, 2.93, 2.74, 2.06])
    #expect(profile.medianPlaces == [2, 3, 4, 2])
    #expect(try profile.text(.meanRank) == "N, C, M, K")
    #expect(try profile.text(.medianRank) == "C = N, K, M")
  }

  @Test func `Mean and median are those of the places written out`() throws {
    var dice = SplitMix64(seed: 17)
    for _ in 0..<100 {
      let (options, rankings) = MethodSamples.random(&dice)
      let profile = try MethodSamples.profile(options, rankings)
      for option in 0..<options {
        let places = written(rankings, options: options, option: option)
        let middle = places.count / 2
        let median =
          places.count % 2 == 1 ? places[middle] : (places[middle - 1] + places[middle]) / 2
        #expect(profile.medianPlaces[option] == median)
        let mean = places.reduce(0, +) / Double(places.count)
        #expect(
          (profile.meanPlaces(duels: PairwiseTable(profile))[option] - mean).magnitude < 1e-12
        )
      }
    }
  }

  /// The place on every single ballot, ascending.
  private func written(_ rankings: [Profile.Ranking], options: Int, option: Int) -> [Double] {
    rankings.flatMap { ranking -> [Double] in
      let left = (0..<options).filter { !ranking.tiers.joined().contains($0) }
      var above = 0
      for tier in ranking.tiers + [left] {
        if tier.contains(option) {
          let place = Double(above) + Double(tier.count + 1) / 2
          return [Double](repeating: place, count: Int(ranking.count))
        }
        above += tier.count
      }
      return []
    }
    .sorted()
  }
}
