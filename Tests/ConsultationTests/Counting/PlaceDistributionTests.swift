import Testing

@testable import Consultation

@Suite struct PlaceDistributionTests {
  @Test func `The median is the mean of two places where half lies on either side`() {
    // Twice the places 1, 2, 4 and 5.
    let even = PlaceDistribution([(1, [0, 0, 1, 0, 1, 0, 0, 0, 1, 0, 1])])
    #expect(even.median == 3)
    #expect(PlaceDistribution([(1, [0, 0, 1, 0, 1, 0, 1])]).median == 2)
    #expect(PlaceDistribution([]).median == 0)
  }

  @Test func `Groups count by their shares`() {
    let few: [Double] = [0, 0, 1]
    let many: [Double] = [0, 0, 0, 0, 0, 0, 400]
    #expect(PlaceDistribution([(0.6, few), (0.4, many)]).median == 1)
    #expect(PlaceDistribution([(0.4, few), (0.6, many)]).median == 3)
  }

  @Test func `Woodruff's interval ends where Wilson's interval of one half does`() {
    // 100 respondents, 10 at each of the places 1 to 10: Wilson gives 0.404 to 0.596.
    let weights = (0...20).map { $0 > 0 && $0 % 2 == 0 ? 10.0 : 0 }
    let places = PlaceDistribution([(1, weights)])
    #expect(places.median == 5.5)
    #expect(places.interval(base: 100, confidence: 0.95) == 5...6)
    #expect(places.interval(base: 10, confidence: 0.95) == 3...8)
    #expect(places.interval(base: .infinity, confidence: 0.95) == 5.5...5.5)
  }

  @Test func `The median is that of the method`() {
    let group = GroupSamples.ranking([([[0], [1], [2]], 2), ([[0, 2]], 3), ([[1]], 2)])
    let medians = group.placeWeights.map { PlaceDistribution([(1, $0)]).median }
    #expect(medians == group.profile.order(by: .medianRank)?.tallies)
  }
}
