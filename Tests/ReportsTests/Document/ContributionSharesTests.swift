import Testing

@testable import Precedence
@testable import Reports

@Suite struct ContributionSharesTests {
  private func made(
    _ candidates: [CandidateResult],
    keys: [RankingKey] = SampleResult.keys
  ) -> ContributionShares? {
    ContributionShares(SampleResult.assessment(keys: keys, ranking: candidates))
  }

  @Test func groupsInsideAreSplitInTurn() throws {
    let shares = try #require(made([SampleResult.theft]))
    #expect(shares.group == "risk")
    #expect(shares.isAfterRating)
    #expect(!shares.isLowestFirst)
    #expect(shares.parts == ["volume", "trend", "harm"])
    let row = try #require(shares.rows.first)
    // Likelihood 0.8333 counts half: 0.6667 of volume and 0.1667 of trend, halved; impact is harm alone.
    let expected = [1.0 / 3, 1.0 / 12, 1.0 / 3]
    for (value, wanted) in zip(row.values, expected) {
      #expect(((value ?? -1) - wanted).magnitude < 1e-9)
    }
    #expect(row.values.compactMap(\.self).reduce(0, +).isNearly(row.total))
  }

  @Test func theGroupsOfNoughtAreSplitToo() throws {
    let likelihood = SampleResult.group(
      "likelihood",
      [("volume", 2.0 / 3, 0, 0), ("trend", 1.0 / 3, 0, 0)],
      0
    )
    let risk = SampleResult.group(
      "risk",
      [("likelihood", 0.5, 0, 0), ("harm", 0.5, 0.5, 0.25)],
      0.25
    )
    let candidate = SampleResult.candidate("a", "A", place: 1, groups: [likelihood, risk])
    let shares = try #require(made([SampleResult.theft, candidate]))
    #expect(shares.parts == ["volume", "trend", "harm"])
    #expect(shares.rows[1].values == [0, 0, 0.25])
  }

  @Test func aPartThatIsLeftOutAddsNothing() throws {
    let risk = SampleResult.group("risk", [("volume", 1, 0.5, 0.5), ("harm", 0, nil, nil)], 0.5)
    let candidate = SampleResult.candidate("a", "A", place: 1, groups: [risk])
    let shares = try #require(made([candidate, SampleResult.theft]))
    #expect(shares.parts == ["volume", "harm", "trend"])
    #expect(shares.rows[0].values == [0.5, nil, nil])
  }

  @Test func aCandidateWithoutAScoreHasNoRow() throws {
    #expect(try #require(made([SampleResult.theft, SampleResult.litter])).rows.count == 1)
  }

  @Test func whatDoesNotAddUpIsNotShown() {
    let product = SampleResult.group("risk", [("volume", 1, 0.5, nil)], 0.5)
    let below = SampleResult.group("risk", [("volume", 1, -0.5, -0.5)], -0.5)
    for group in [product, below] {
      let candidate = SampleResult.candidate("a", "A", place: 1, groups: [group])
      #expect(made([candidate]) == nil)
      #expect(made([SampleResult.theft, candidate]) == nil)
    }
    #expect(made([]) == nil)
  }

  @Test func anOrderByOtherThingsHasNoShares() {
    let keys = [
      RankingKey(name: "rating", isTieBreak: false, isLowestFirst: false),
      RankingKey(name: "risk", isTieBreak: true, isLowestFirst: false),
    ]
    #expect(made([SampleResult.theft], keys: keys) == nil)
    let volume = RankingKey(name: "volume", isTieBreak: false, isLowestFirst: true)
    #expect(made([SampleResult.theft], keys: [volume]) == nil)
  }
}

extension Double {
  fileprivate func isNearly(_ other: Double) -> Bool { (self - other).magnitude < 1e-9 }
}
