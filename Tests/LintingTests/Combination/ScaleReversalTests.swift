import Testing

@testable import Linting

/// Counted apart from this project by comparing all pairs in Python.
@Suite struct ScaleReversalTests {
  @Test(
    arguments: zip(
      [[1.0, 2], [1, 2, 3], [1, 2, 3, 4], [1, 2, 3, 4, 5], [0, 0.25, 0.5, 0.75, 1]],
      [(6, 0, 0), (36, 2, 0), (120, 8, 4), (300, 28, 4), (300, 36, 68)]
    )
  )
  func `pairs that turn and ties that change are counted`(
    _ scores: [Double],
    _ counts: (Int, Int, Int)
  ) {
    let reversal = ScaleReversal(scores, scores)
    #expect(reversal.pairs == counts.0)
    #expect(reversal.reversed == counts.1)
    #expect(reversal.changedTies == counts.2)
  }

  @Test func `scales may differ`() {
    let reversal = ScaleReversal([1, 2, 3], [1, 2, 3, 4, 5])
    #expect(reversal.pairs == 105)
    #expect(reversal.reversed == 6)
    #expect(reversal.changedTies == 8)
  }
}
