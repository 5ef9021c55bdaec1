import Testing

@testable import Consultation

@Suite struct TieBreakingTests {
  private func tieBreak(_ profile: Profile, _ tied: [Int]) -> ConsultationOrder.TieBreak {
    .init(tied, duels: PairwiseTable(profile), placesGiven: PlacesGiven(profile))
  }

  @Test func `Duels among the tied come first, then the places given`() throws {
    // A beats B and C; B and C draw, and C has a first place.
    let profile = try MethodSamples.profile("2: A > B > C", "1: C > A > B", "1: A > C > B")
      .weighted([2, 1, 1])
    let tieBreak = tieBreak(profile, [0, 1, 2])
    #expect(
      tieBreak.steps == [
        .init(ground: .duels, tiers: [[0], [1, 2]]),
        .init(ground: .placesGiven, tiers: [[0], [2], [1]]),
      ]
    )
    #expect(tieBreak.tiers == [[0], [2], [1]] && tieBreak.tied == [0, 1, 2])
  }

  @Test func `Duels outside the tie have no say`() throws {
    // Plurality ties A and B; C is beaten by A and beats B, but A and B draw and have equal places.
    let profile = try MethodSamples.profile("1: A > B", "1: B > A", "3: C")
    let order = try #require(profile.order(by: .plurality))
    #expect(order.text == "C, A = B")
    #expect(order.tieBreaks == [.init(tied: [0, 1], steps: [])])
    #expect(order.tieBreaks.first?.tiers == [[0, 1]])
  }

  @Test func `Smaller groups are tried again, and later places count where earlier are equal`()
    throws
  {
    // Duels are a circle, and everybody has two first places; A has more second places. Of B and C,
    // then two alone, B wins the duel.
    let profile = try MethodSamples.profile(
      "2: A > B > C",
      "2: B > C > A",
      "2: C > A > B",
      "1: D > A > B = C",
      "1: D > B = C = A"
    )
    #expect(
      tieBreak(profile, [0, 1, 2]).steps == [
        .init(ground: .placesGiven, tiers: [[0], [1, 2]]),
        .init(ground: .duels, tiers: [[0], [1], [2]]),
      ]
    )
  }

  @Test func `Every tie of an order is looked at, and the order stays tied`() throws {
    let profile = try MethodSamples.profile("2: A = B > C = D", "1: A > B > D > C")
    let order = try #require(profile.order(by: .topShare(2)))
    #expect(order.text == "A = B, C = D")
    #expect(order.tieBreaks.map(\.tiers) == [[[0], [1]], [[3], [2]]])
  }

  @Test func `Places given are counted by weight, level ones as the better place`() throws {
    let places = PlacesGiven(try MethodSamples.profile("2: A = B > C", "1: C > B > A"))
    #expect(places.refined([[0, 1, 2]]) == [[1], [0], [2]])
    #expect(PlacesGiven(try MethodSamples.profile(2, [])).refined([[0, 1]]) == [[0, 1]])
  }
}
