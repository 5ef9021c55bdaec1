import Testing

@testable import Consultation

@Suite struct OptionTalliesTests {
  @Test func `Small counts are hidden, and with them what would tell them`() {
    let group = GroupSamples.ranking([([[0], [1]], 3), ([[1], [0]], 24), ([[2], [1]], 20)])
    // First places add up to the 47 ballots: 47 - 24 - 20 would tell the 3.
    #expect(group.tallies(smallest: 5).map(\.first) == [nil, 24, nil])
    #expect(group.tallies(smallest: 5).map(\.named) == [27, 47, 20])
    #expect(group.tallies(smallest: 0).map(\.first) == [3, 24, 20])
  }

  @Test func `Where each names one option both counts are hidden alike`() {
    let group = GroupSamples.ranking([([[0]], 3), ([[1]], 24), ([[2]], 20)])
    let tallies = group.tallies(smallest: 5)
    #expect(tallies.map(\.first) == [nil, 24, nil])
    #expect(tallies.map(\.named) == [nil, 24, nil])
  }

  @Test func `Counts are of people, unweighted, whatever the survey weighs them`() {
    let survey = GroupSamples.ranking([([[0]], 1), ([[1]], 2)], weights: [9, 0, 0.5])
    #expect(survey.tallies(smallest: 0).map(\.named) == [1, 2, 0])
    let counted = GroupSamples.ranking([([[0]], 1), ([[1]], 1)], form: .preflib, weights: [9, 40])
    #expect(counted.tallies(smallest: 0).map(\.named) == [9, 40, 0])
  }
}
