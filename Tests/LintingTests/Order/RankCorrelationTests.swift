import Diagnostics
import Testing

@testable import Linting

@Suite struct RankCorrelationTests {
  // SciPy 1.13: spearmanr and kendalltau.
  @Test func `ties share their mean rank`() {
    #expect(RankCorrelation.ranks([3, 1, 3, 2]) == [3.5, 1, 3.5, 2])
    let rho = RankCorrelation.spearman([1, 2, 2, 3, 5], [2, 1, 4, 4, 5])
    #expect(abs((rho ?? 0) - 0.763157894736842) < 1e-12)
  }

  @Test func `tau counts turned pairs`() {
    #expect(abs((RankCorrelation.kendall([1, 2, 3], [1, 3, 2]) ?? 0) - 1.0 / 3) < 1e-15)
    #expect(RankCorrelation.kendall([1, 2, 3], [1, 2, 3]) == 1)
    #expect(RankCorrelation.kendall([1, 1, 1], [1, 2, 3]) == nil)
    // Pairs: 2 alike, 0 turned; 2 untied in the first, 3 in the second.
    #expect(
      abs((RankCorrelation.kendall([1, 2, 2], [1, 2, 3]) ?? 0) - 2 / 6.0.squareRoot()) < 1e-15
    )
  }
}
