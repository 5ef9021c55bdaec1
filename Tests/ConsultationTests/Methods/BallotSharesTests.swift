import Testing

@testable import Consultation

@Suite struct BallotSharesTests {
  @Test func `Plurality counts first places and splits level ones`() throws {
    let profile = try MethodSamples.profile("1: A > C", "1: A = B", "1: C")
    #expect(profile.firstShares == [0.5, 0.5 / 3, 1.0 / 3])
    #expect(try MethodSamples.tennessee().text(.plurality) == "M, N, K, C")
    #expect(
      try MethodSamples.tennessee().order(by: .plurality)?.tallies == [0.15, 0.17, 0.42, 0.26]
    )
  }

  @Test func `An option is among the first two if fewer than two stand above it`() throws {
    let profile = try MethodSamples.profile("3: A > B = C = D > E", "1: E")
    #expect(profile.topShares(2) == [0.75, 0.75, 0.75, 0.75, 0.25])
    #expect(profile.topShares(1) == [0.75, 0, 0, 0, 0.25])
    #expect(profile.topShares(4) == [0.75, 0.75, 0.75, 0.75, 0.25])
    #expect(profile.topShares(5) == [0.75, 0.75, 0.75, 0.75, 1])
    #expect(profile.topShares(0) == [0, 0, 0, 0, 0])
    #expect(profile.topShares(.max) == [0.75, 0.75, 0.75, 0.75, 1])
  }

  @Test func `Approval counts ticks, and an order has none`() throws {
    let ticks = Profile(
      options: ["a", "b", "c"],
      kind: .ticks,
      places: [[1, 1, 0, 1], [0, 0, 0, 1], [0, 0, 0, 0]],
      weights: [1, 2, 1, 4],
      ballotCount: 4
    )
    #expect(ticks.approvalShares == [0.875, 0.5, 0])
    #expect(try ticks.text(.approval) == "a, b, c")
    #expect(try MethodSamples.tennessee().order(by: .approval) == nil)
  }

  @Test func `Without ballots there are shares of nothing`() throws {
    let profile = try MethodSamples.profile(2, [])
    #expect(profile.firstShares == [0, 0] && profile.topShares(1) == [0, 0])
  }
}
