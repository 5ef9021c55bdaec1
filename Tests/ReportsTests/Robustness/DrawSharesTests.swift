import Testing

@testable import Reports

@Suite struct DrawSharesTests {
  private let shares = DrawShares(SampleFirmness.draws, SampleFirmness.ranking)

  @Test func rowsFollowTheRanking() {
    #expect(shares.order == [2, 1, 3, 0])
  }

  @Test func theMostFrequentComesFirst() {
    #expect(shares.first.map(\.candidate) == ["violence", "abuse", "burglary", "litter"])
    #expect(shares.first.map(\.share) == [0.93, 0.07, 0, 0])
  }

  @Test func theShortlistIsFirmOrOpen() {
    #expect(shares.alwaysShortlisted == ["violence"])
    #expect(shares.openShortlist.map(\.candidate) == ["abuse", "burglary"])
  }

  @Test func noPlaceIsTheSameInEveryDraw() {
    #expect(shares.samePlaces == 0)
  }
}
