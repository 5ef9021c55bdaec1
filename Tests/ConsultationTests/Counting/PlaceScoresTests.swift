import TestSupport
import Testing

@testable import Consultation

@Suite struct PlaceScoresTests {
  /// Exact fractions for 2 to 8 places: Barron and Barrett (1996) for the centroid, Stillwell, Seaver and
  /// Edwards (1981) for the reciprocal.
  private static let centroids: [(numerators: [Double], denominator: Double)] = [
    ([3, 1], 4),
    ([11, 5, 2], 18),
    ([25, 13, 7, 3], 48),
    ([137, 77, 47, 27, 12], 300),
    ([147, 87, 57, 37, 22, 10], 360),
    ([1089, 669, 459, 319, 214, 130, 60], 2940),
    ([2283, 1443, 1023, 743, 533, 365, 225, 105], 6720),
  ]
  private static let reciprocals: [(numerators: [Double], denominator: Double)] = [
    ([2, 1], 3),
    ([6, 3, 2], 11),
    ([12, 6, 4, 3], 25),
    ([60, 30, 20, 15, 12], 137),
    ([60, 30, 20, 15, 12, 10], 147),
    ([420, 210, 140, 105, 84, 70, 60], 1089),
    ([840, 420, 280, 210, 168, 140, 120, 105], 2283),
  ]
  private static let sums: [(numerators: [Double], denominator: Double)] = [
    ([2, 1], 3),
    ([3, 2, 1], 6),
    ([4, 3, 2, 1], 10),
    ([5, 4, 3, 2, 1], 15),
    ([6, 5, 4, 3, 2, 1], 21),
    ([7, 6, 5, 4, 3, 2, 1], 28),
    ([8, 7, 6, 5, 4, 3, 2, 1], 36),
  ]

  @Test func `Scores of 2 to 8 places are the published weights`() throws {
    try check(.rankOrderCentroid, Self.centroids)
    try check(.reciprocal, Self.reciprocals)
    try check(.rankSum, Self.sums)
  }

  private func check(
    _ scale: ConcernScale,
    _ expected: [(numerators: [Double], denominator: Double)]
  ) throws {
    for (numerators, denominator) in expected {
      let scores = try #require(scale.scores(ofPlaces: numerators.count))
      #expect(scores.count == numerators.count)
      for (score, numerator) in zip(scores, numerators) {
        #expect((score - numerator / denominator).magnitude < 1e-9)
      }
    }
  }

  @Test func `Places and equal steps are what they say`() {
    #expect(ConcernScale.place.scores(ofPlaces: 3) == [1, 2, 3])
    #expect(ConcernScale.equalSteps.scores(ofPlaces: 5) == [1, 0.75, 0.5, 0.25, 0])
    #expect(ConcernScale.equalSteps.scores(ofPlaces: 1) == [1])
  }

  @Test func `Other scales need more than an order`() {
    for scale in ConcernScale.allCases {
      #expect((scale.scores(ofPlaces: 4) != nil) == scale.isOfOrder)
      #expect((scale.scores(of: [[0], [1]], optionCount: 2) != nil) == scale.isOfOrder)
    }
  }

  @Test func `Tied options share the mean of their scores, and those left out have none`() {
    #expect(ConcernScale.place.scores(of: [[3], [0, 2]], optionCount: 4) == [2.5, nil, 2.5, 1])
    let steps = ConcernScale.equalSteps.scores(of: [[0], [1, 2], [3]], optionCount: 4)
    #expect(steps == [1, 0.5, 0.5, 0])
  }

  @Test func `No places and options that there are not are no trap`() {
    for scale in ConcernScale.allCases where scale.isOfOrder {
      #expect(scale.scores(ofPlaces: 0) == [])
      #expect(scale.scores(ofPlaces: -1) == [])
      #expect(scale.scores(of: [], optionCount: 2) == [nil, nil])
      #expect(scale.scores(of: [[5], [-1]], optionCount: 1) == [nil])
    }
  }

  @Test func `However options are tied, their scores add up to the same`() throws {
    var random = SplitMix64(seed: 12)
    for _ in 0..<200 {
      let count = random.below(12) + 1
      var tiers: [[Int]] = []
      for option in 0..<count {
        if tiers.isEmpty || random.below(2) == 0 { tiers.append([]) }
        tiers[tiers.count - 1].append(option)
      }
      for scale in ConcernScale.allCases where scale.isOfOrder {
        let scores = try #require(scale.scores(of: tiers, optionCount: count)).compactMap(\.self)
        let plain = try #require(scale.scores(ofPlaces: count))
        #expect((scores.reduce(0, +) - plain.reduce(0, +)).magnitude < 1e-9)
      }
    }
  }
}
