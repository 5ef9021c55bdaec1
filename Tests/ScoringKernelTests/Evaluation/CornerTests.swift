import ScoringKernel
import Testing

@Suite struct CornerTests {
  @Test func theOppositeOfTheOppositeIsTheCorner() {
    #expect(Corner.lowest.opposite == .highest)
    #expect(Corner.highest.opposite == .lowest)
    #expect(Corner.likely.opposite == .likely)
  }
}
