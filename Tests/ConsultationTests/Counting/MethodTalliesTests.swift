import TestSupport
import Testing

@testable import Consultation

@Suite struct MethodTalliesTests {
  @Test func `A top share counts those who rank it with fewer above`() {
    let group = GroupSamples.ranking([([[0], [1], [2]], 7), ([[1, 2], [0]], 6), ([[2]], 2)])
    #expect(group.counts(by: .topShare(1), smallest: 0) == [7, 6, 8])
    #expect(group.counts(by: .topShare(2), smallest: 0) == [7, 13, 8])
    #expect(group.counts(by: .topShare(3), smallest: 0) == [13, 13, 15])
    #expect(group.counts(by: .plurality, smallest: 0) == [7, 6, 8])
    #expect(group.counts(by: .copeland, smallest: 0) == [13, 13, 15])
  }

  @Test func `Top two counts answers on the two highest steps`() {
    let group = GroupSamples.answering([[5, 4, 3, 0], [1, 4, 5, 2], [0, 0, 0, 1]])
    #expect(group.counts(by: .topTwo, smallest: 0) == [2, 2, 0])
    #expect(group.counts(by: .netConcern, smallest: 0) == [3, 4, 1])
  }

  @Test func `Nothing is counted where nobody answered on a scale`() {
    #expect(GroupSamples.ranking([([[0]], 2)]).counts(by: .topTwo, smallest: 5) == [])
  }

  @Test func `Small counts are hidden`() {
    let group = GroupSamples.ranking([([[0], [1]], 3), ([[2], [1]], 24)])
    #expect(group.counts(by: .topShare(1), smallest: 5) == [nil, 0, 24])
    #expect(group.counts(by: .topShare(1), smallest: 3) == [3, 0, 24])
  }

  @Test func `People are counted, not the weights of a survey`() {
    let survey = GroupSamples.ranking([([[0]], 1), ([[1]], 2)], weights: [9, 0, 0.5])
    #expect(survey.counts(by: .topShare(1), smallest: 0) == [1, 2, 0])
    let counted = GroupSamples.ranking([([[0]], 1), ([[1]], 1)], form: .preflib, weights: [9, 40])
    #expect(counted.counts(by: .topShare(1), smallest: 0) == [9, 40, 0])
  }

  @Test func `Counts are the shares of the ballots`() throws {
    var random = SplitMix64(seed: 7)
    for _ in 0..<100 {
      let group = GroupSamples.random(&random, count: 1 + random.below(40))
      for method in [ConsultationMethod.topShare(1), .topShare(2)] {
        let shares = try #require(group.profile.order(by: method)?.tallies)
        let counts = group.counts(by: method, smallest: 0)
        for (share, count) in zip(shares, counts) {
          let product = share * Double(group.profile.ballotCount)
          #expect((product - Double(count ?? -1)).magnitude < 1e-6)
        }
      }
    }
  }
}
