import Testing

@testable import Consultation

@Suite struct EstimateIntervalTests {
  private func voices(_ values: [Double], population: Int? = nil) throws -> OptionVoices {
    let group = GroupSamples.ranking([([[0]], 1)], population: population)
    var moments = BallotMoments()
    for value in values { moments.add(value, weight: 1, of: group) }
    return try #require(OptionVoices([(group, moments)]))
  }

  @Test func `The interval of one group's share is Wilson's`() throws {
    let values = [Double](repeating: 1, count: 67) + [Double](repeating: 0, count: 183)
    let interval = EstimateInterval.ofShare(try voices(values), confidence: 0.95)
    #expect((interval.lowerBound - 0.216911321).magnitude < 1e-6)
    #expect((interval.upperBound - 0.32611053).magnitude < 1e-6)
  }

  @Test func `The interval of a mean reaches so many standard errors, within what is possible`()
    throws
  {
    let interval = EstimateInterval.ofMean(
      try voices([1, 2, 3, 4]),
      within: 1...5,
      confidence: 0.95
    )
    let half = 1.959963984540054 * (5.0 / 3 / 4).squareRoot()
    #expect((interval.lowerBound - (2.5 - half)).magnitude < 1e-9)
    #expect((interval.upperBound - (2.5 + half)).magnitude < 1e-9)
    let edge = EstimateInterval.ofMean(try voices([1, 1, 2]), within: 1...5, confidence: 0.95)
    #expect(edge.lowerBound == 1)
  }

  @Test func `Ten who all say the same do not speak for everybody`() throws {
    let same = try voices([Double](repeating: 1, count: 10))
    let interval = EstimateInterval.ofMean(same, within: -1...1, confidence: 0.95)
    #expect((interval.lowerBound - (2 * 0.7224672 - 1)).magnitude < 1e-6)
    #expect(interval.upperBound == 1)
  }

  @Test func `If everybody answered the mean is the mean`() throws {
    let all = try voices([1, 2, 3, 4], population: 4)
    #expect(EstimateInterval.ofMean(all, within: 1...5, confidence: 0.95) == 2.5...2.5)
    #expect(EstimateInterval.ofMean(all, within: 1...1, confidence: 0.95) == 1...1)
  }
}
