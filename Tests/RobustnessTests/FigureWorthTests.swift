import Robustness
import Testing

@Suite struct FigureWorthTests {
  @Test func `Doubt is kept as it was counted`() {
    let worth = FigureWorth(
      candidate: "arson",
      measure: "harm",
      doubt: 8,
      leastRemaining: 2,
      mostRemaining: 5
    )
    #expect(worth.doubt - worth.mostRemaining == 3)
    #expect(worth.doubt - worth.leastRemaining == 6)
  }
}
