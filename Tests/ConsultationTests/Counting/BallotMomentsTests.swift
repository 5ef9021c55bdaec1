import Testing

@testable import Consultation

@Suite struct BallotMomentsTests {
  @Test func `Mean, spread and base are those of the weighted numbers`() {
    var moments = BallotMoments()
    #expect(moments.isEmpty)
    #expect(moments.mean == 0 && moments.variance == 0 && moments.effectiveBase == 0)
    let group = GroupSamples.ranking([])
    for (value, weight) in [(1.0, 2.0), (0, 1), (0, 1)] {
      moments.add(value, weight: weight, of: group)
    }
    #expect(moments.mean == 0.5)
    #expect(moments.variance == 0.25 * 3 / 2)
    #expect(moments.people == 3)
    #expect((moments.effectiveBase - 16.0 / 6).magnitude < 1e-12)
  }

  @Test func `A ballot of weight 0 is nobody's`() {
    var moments = BallotMoments()
    moments.add(1, weight: 0, of: GroupSamples.ranking([]))
    #expect(moments.isEmpty && moments.people == 0)
  }

  @Test func `A ballot cast by forty is forty people`() {
    var moments = BallotMoments()
    moments.add(1, weight: 40, of: GroupSamples.ranking([], form: .preflib))
    #expect(moments.people == 40 && moments.effectiveBase == 40)
  }
}
