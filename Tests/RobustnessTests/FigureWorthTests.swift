import Robustness
import Testing

@Suite struct FigureWorthTests {
  @Test func `what is settled is what does not remain`() {
    let worth = FigureWorth(
      candidate: "arson",
      measure: "harm",
      doubt: 11,
      leastRemaining: 4,
      mostRemaining: 8
    )
    #expect(worth.settled == 3...7)
    #expect(worth.shortlist == nil)
  }

  @Test func `a figure that can bring more doubt settles nothing, not less than nothing`() {
    let worth = FigureWorth(
      candidate: "arson",
      measure: "harm",
      doubt: 4,
      leastRemaining: 5,
      mostRemaining: 8
    )
    #expect(worth.settled == 0...0)
  }
}
