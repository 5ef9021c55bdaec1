import ScoringKernel
import Testing

@Suite struct CandidateReadingTests {
  @Test func whatAReadingDoesNotKnowIsMissing() {
    let bare = BareReading()
    #expect(bare.levels(of: .criterion(CriterionIndex(0))) == nil)
    #expect(bare.baseInput.isNaN)
    #expect(bare.probabilityInput.isNaN)
  }
}

/// A reading that says no more than it must.
private struct BareReading: CandidateReading {
  func measure(_ index: MeasureIndex) -> Double { 1 }
}
