import Robustness
import Testing

@Suite struct RankAcceptabilityTests {
  private func result(counted: Int) -> RankAcceptability {
    RankAcceptability(
      settings: DrawSettings(),
      counted: counted,
      candidates: [],
      acceptability: [],
      pairwise: [],
      shortlisted: [],
      weights: [],
      centralWeights: [],
      confidence: []
    )
  }

  @Test func theStandardErrorIsThatOfAShare() {
    #expect(result(counted: 10_000).standardError(of: 0.5) == 0.005)
    #expect(result(counted: 10_000).standardError(of: 1) == 0)
    #expect(result(counted: 0).standardError(of: 0.5).isNaN)
  }
}
