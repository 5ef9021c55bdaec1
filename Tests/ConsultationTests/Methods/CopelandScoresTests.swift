import Testing

@testable import Consultation

@Suite struct CopelandScoresTests {
  @Test func `A score is duels won less duels lost, and a draw is nothing`() throws {
    let order = try #require(try MethodSamples.tennessee().order(by: .copeland))
    #expect(order.text == "N, C, K, M")
    #expect(order.tallies == [1, -1, -3, 3])
    let draw = try MethodSamples.profile("1: A > B > C", "1: B > A > C")
    #expect(PairwiseTable(draw).copelandScores == [1, 1, -2])
  }

  @Test func `Among some options only their own duels count`() throws {
    let duels = PairwiseTable(try MethodSamples.tennessee())
    #expect(duels.copelandScores(among: [0, 1]) == [1, -1, 0, 0])
  }
}
