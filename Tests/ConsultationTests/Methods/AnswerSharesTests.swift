import Testing

@testable import Consultation

@Suite struct AnswerSharesTests {
  private func profile(_ answers: [[UInt8]], steps: Int, weights: [Double]? = nil) -> Profile {
    Profile(
      options: answers.indices.map { "option\($0)" },
      kind: .answers(steps: steps),
      places: answers.map { $0.map { _ in 0 } },
      answers: answers,
      weights: weights,
      ballotCount: answers.first?.count ?? 0
    )
  }

  @Test func `The middle of an odd scale is neither concern nor the lack of it`() {
    let profile = profile([[1, 4, 5, 5], [3, 3, 3, 3], [3, 2, 0, 0]], steps: 5)
    #expect(profile.netConcern == [0.5, 0, -0.5])
    #expect(profile.topTwoShares == [0.75, 0, 0])
    #expect(profile.order(by: .netConcern)?.tiers == [[0], [1], [2]])
    #expect(profile.order(by: .topTwo)?.tiers == [[0], [1, 2]])
  }

  @Test func `An even scale has no middle step`() {
    let profile = profile([[1, 2, 3, 4], [3, 3, 2, 4]], steps: 4)
    #expect(profile.netConcern == [0, 0.5])
    #expect(profile.topTwoShares == [0.5, 0.75])
  }

  @Test func `Shares are of the weight of those who answered`() {
    let profile = profile([[5, 0, 1], [0, 5, 4]], steps: 5, weights: [3, 2, 1])
    #expect(profile.netConcern == [0.5, 1])
    #expect(profile.topTwoShares == [0.75, 1])
  }

  @Test func `An option that nobody answered for has no share and stands last`() throws {
    let profile = profile([[0, 0], [1, 1]], steps: 5)
    let order = try #require(profile.order(by: .netConcern))
    #expect(order.tiers == [[1], [0]])
    #expect(order.tallies?.first?.isNaN == true && order.tallies?.last == -1)
  }

  @Test(arguments: [1, 2, Int.max, Int.min])
  func `No number of steps is too strange`(steps: Int) {
    let profile = profile([[1, 255]], steps: steps)
    #expect(profile.netConcern?.count == 1 && profile.topTwoShares?.count == 1)
  }

  @Test func `Ballots without a scale have no shares`() throws {
    let ranks = try MethodSamples.tennessee()
    #expect(ranks.netConcern == nil && ranks.topTwoShares == nil)
  }
}
