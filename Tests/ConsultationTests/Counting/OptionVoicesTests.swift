import Testing

@testable import Consultation

@Suite struct OptionVoicesTests {
  private func moments(_ named: Int, of count: Int) -> BallotMoments {
    var moments = BallotMoments()
    for index in 0..<count {
      moments.add(index < named ? 1 : 0, weight: 1, of: GroupSamples.ranking([([[0]], 1)]))
    }
    return moments
  }

  @Test func `Two groups of 400 and 100 that count for a half each are worth 320`() throws {
    let group = GroupSamples.ranking([([[0]], 1)])
    let voices = try #require(
      OptionVoices([(group, moments(100, of: 400)), (group, moments(75, of: 100))])
    )
    #expect(voices.mean == 0.5)
    #expect(voices.people == 500)
    #expect((voices.worth - 320).magnitude < 1e-9)
    #expect((voices.effectiveBase - 320).magnitude < 1e-9)
    let variance = 0.1875 / 399 / 4 + 0.1875 / 99 / 4
    #expect((voices.varianceOfMean - variance).magnitude < 1e-12)
  }

  @Test func `Groups that say nothing are left out, and their shares with them`() throws {
    let silent = GroupSamples.ranking([([[0]], 1)], share: 40)
    let speaking = GroupSamples.ranking([([[0]], 1)], share: 60)
    let voices = try #require(
      OptionVoices([(silent, BallotMoments()), (speaking, moments(1, of: 4))])
    )
    #expect(voices.voices.map(\.share) == [1])
    #expect(voices.mean == 0.25)
    #expect(OptionVoices([(silent, BallotMoments())]) == nil)
    #expect(OptionVoices([]) == nil)
  }

  @Test func `Everybody adds no error to the others`() throws {
    let forum = GroupSamples.ranking([([[0]], 1)], sampling: .everyone)
    let group = GroupSamples.ranking([([[0]], 1)])
    let both = try #require(
      OptionVoices([(forum, moments(1, of: 2)), (group, moments(50, of: 100))])
    )
    #expect(both.worth == 400)
    let alone = try #require(OptionVoices([(forum, moments(1, of: 2))]))
    #expect(alone.worth == .infinity)
    #expect(alone.varianceOfMean == 0)
  }
}
