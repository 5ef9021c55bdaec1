import Testing

@testable import Consultation

@Suite struct WithheldNumbersTests {
  private static let methods: [ConsultationMethod] = [
    .borda(.zero), .plurality, .topShare(1), .instantRunoff,
  ]

  /// Forty who answer and twelve, of whom two put speeding first.
  private static func count(smallest: Int) throws -> ConsultationCount {
    func group(_ name: String, _ counts: [Double]) throws -> RespondentGroup {
      let rankings = counts.enumerated().map { Profile.Ranking([[$0]], count: $1) }
      let profile = try #require(
        Profile(options: ["asb", "burglary", "speeding"], rankings: rankings)
      )
      return RespondentGroup(name: name, ballots: Ballots(form: .preflib, profile: profile))
    }
    return ConsultationQuestion(
      optionIDs: ["asb", "burglary", "speeding"],
      groups: [try group("public", [20, 12, 8]), try group("forum", [5, 5, 2])],
      methods: methods,
      settings: CountSettings(smallestCell: smallest)
    ).count()
  }

  @Test func `Where a count is hidden, no share or round gives it away`() throws {
    let count = try Self.count(smallest: 5)
    #expect(count.groups[1].tallies.map(\.first) == [nil, 5, nil])
    // The public's shares and those of all together would give the forum's away.
    for orders in [count.groups[1].orders, count.orders] {
      let withheld = orders.map { $0.tallies == nil && $0.rounds.isEmpty }
      #expect(withheld == [false, true, true, true])
    }
    #expect(count.groups[0].orders[1].tallies == [0.5, 0.3, 0.2])
  }

  @Test func `Where nothing is hidden, every number stays`() throws {
    let count = try Self.count(smallest: 0)
    #expect(count.groups[1].orders[1].tallies?.last == 2.0 / 12)
    let shown = count.orders.map { $0.tallies != nil || !$0.rounds.isEmpty }
    #expect(shown == [true, true, true, true])
  }
}
