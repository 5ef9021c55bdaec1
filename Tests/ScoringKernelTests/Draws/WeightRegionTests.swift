import Testing

@testable import ScoringKernel

@Suite struct WeightRegionTests {
  private func draw(_ region: WeightRegion, _ count: Int = 3) -> GroupDraw? {
    GroupDraw(GroupIndex(0), count: count, region)
  }

  @Test func limitsThatNoWeightsMeetAreRefused() {
    #expect(draw(.within(lows: [0.5, 0.5, 0.1], highs: [1, 1, 1])) == nil)
    #expect(draw(.within(lows: [0, 0, 0], highs: [0.3, 0.3, 0.3])) == nil)
    #expect(draw(.within(lows: [0.2, 0, 0], highs: [0.1, 1, 1])) == nil)
    #expect(draw(.within(lows: [-0.1, 0, 0], highs: [1, 1, 1])) == nil)
    #expect(draw(.within(lows: [0, 0, 0], highs: [1, 1, 1.1])) == nil)
    #expect(draw(.within(lows: [.nan, 0, 0], highs: [1, 1, 1])) == nil)
    #expect(draw(.within(lows: [0, 0], highs: [1, 1])) == nil)
    #expect(draw(.all, 0) == nil)
  }

  @Test func limitsThatJustMeetASumOfOneAreNot() {
    #expect(draw(.within(lows: [0.2, 0.3, 0.5], highs: [1, 1, 1])) != nil)
    #expect(draw(.within(lows: [0, 0, 0], highs: [0.1, 0.2, 0.7])) != nil)
  }

  @Test func anOrderNamesEveryTermOnce() {
    #expect(draw(.ordered([[0], [1, 2]])) != nil)
    #expect(draw(.ordered([[0], [1]])) == nil)
    #expect(draw(.ordered([[0], [1], [1, 2]])) == nil)
    #expect(draw(.ordered([[0], [1, 2, 3]])) == nil)
    #expect(draw(.ordered([[0, 1, 2], []])) == nil)
  }

  @Test func drawsHangFromTheLimitsThatLeaveLessRoom() throws {
    // 1 - 0.0 beneath, 1.2 - 1 above: a fifth of the side, so that far fewer draws are repeated.
    let tight = try #require(draw(.within(lows: [0, 0, 0], highs: [0.4, 0.4, 0.4])))
    guard case .box(let box) = tight.form else { return #expect(Bool(false)) }
    #expect(abs(box.side + 0.2) < 1e-15)
    #expect(box.base == [0.4, 0.4, 0.4])
    #expect(box.free == [0, 1, 2])
  }

  @Test func limitsThatHardlyAnyWeightsMeetAreOutOfReach() throws {
    var lows = [Double](repeating: 0, count: 8)
    var highs = [Double](repeating: 0.125, count: 8)
    // Seven weights around the middle of a simplex of eight, each within a hundredth.
    for term in 0..<8 { (lows[term], highs[term]) = (0.12, 1) }
    #expect(try #require(draw(.within(lows: lows, highs: highs), 8)).isWithinReach)
    for term in 0..<8 { (lows[term], highs[term]) = (0, 0.15) }
    #expect(try #require(draw(.within(lows: lows, highs: highs), 8)).isWithinReach)
    lows = [0, 0, 0, 0, 0, 0, 0, 0]
    highs = [0.01, 0.01, 0.01, 0.01, 0.01, 0.01, 0.99, 0.99]
    #expect(try !#require(draw(.within(lows: lows, highs: highs), 8)).isWithinReach)
    #expect(try #require(draw(.all)).isWithinReach)
  }
}
