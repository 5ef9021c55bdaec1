import Testing

@testable import Precedence
@testable import Reports

@Suite struct MethodNotesTests {
  @Test func onlyWhatTheRankingUsesIsExplained() {
    let only = SampleResult.candidate("a", "Arson", place: 1, places: 1...1)
    let result = SampleResult.assessment(matrix: nil, shortlist: nil, keys: [], ranking: [only])
    #expect(MethodNotes(result).sentences.isEmpty)
  }

  @Test func aGroupIsTakenFromACandidateThatHasAllOfIt() {
    // Litter has no trend, so that its volume makes up the whole of its likelihood.
    let result = SampleResult.assessment(ranking: [SampleResult.litter, SampleResult.theft])
    #expect(
      MethodNotes(result).sentences.contains(
        "Likelihood is the weighted mean of volume 66.7% and trend 33.3%, from 0 to 1."
      )
    )
  }

  @Test func theRuleForChangesIsStatedOnce() {
    let result = SampleResult.assessment(ranking: [SampleResult.theft, SampleResult.theft])
    let notes = MethodNotes(result).sentences.filter { $0.contains("counts as no change") }
    #expect(
      notes == ["Trend counts as no change where 'base < 20 or not significant at 95%'."]
    )
  }
}
