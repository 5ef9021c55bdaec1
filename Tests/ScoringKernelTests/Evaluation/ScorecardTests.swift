import ScoringKernel
import Testing

@Suite struct ScorecardTests {
  @Test func entriesCountFromTheRangesFirstCandidate() {
    let card = Scorecard(KernelSample.plan(), range: 10..<14, detail: .keys)
    #expect(card.rowCount == 4)
    #expect(card.entry(0, CandidateIndex(10)) == 0)
    #expect(card.entry(0, CandidateIndex(13)) == 3)
    #expect(card.entry(2, CandidateIndex(11)) == 9)
  }

  @Test func aCardOfKeysHoldsNothingElse() {
    let card = Scorecard(KernelSample.plan(), range: 0..<5, detail: .keys)
    #expect(card.keys.count == 15)
    #expect(card.standings.count == 5)
    #expect(card.criterionScores.isEmpty && card.groupNumbers.isEmpty && card.cells.isEmpty)
  }

  @Test func aFreshCardOfFullDetailKnowsNothingYet() {
    let plan = KernelSample.plan(rules: [KernelSample.rule(atLeast: 1, .keep)])
    let card = Scorecard(plan, range: 0..<2, detail: .full)
    #expect(card.criterionScores.count == 4 && card.criterionScores.allSatisfy(\.isNaN))
    #expect(card.criterionLevels == [-1, -1, -1, -1])
    #expect(card.truths == [.unknown, .unknown])
    #expect(card.cells == [.none, .none])
    #expect(card.contradictions.isEmpty)
  }
}
