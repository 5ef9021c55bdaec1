import ScoringKernel
import Testing

@Suite struct ScorecardTests {
  @Test func anEmptyCardHasRoomForAllOfItsPlan() {
    let card = Scorecard(.sample, range: 2..<6, detail: .full)
    #expect(card.rowCount == 4)
    #expect(card.keys.count == 3 * 4)
    #expect(card.criterionLevels == [Int](repeating: -1, count: 3 * 4))
    #expect(card.groupNumbers.count == 3 * 4)
    #expect(card.truths == [Truth](repeating: .unknown, count: 4))
    #expect(card.cells == [Scorecard.Cell](repeating: .none, count: 4))
    #expect(card.standings == [Standing](repeating: .ranked, count: 4))
  }

  @Test func aCardOfKeysHoldsNothingElse() {
    let card = Scorecard(.sample, range: 0..<4, detail: .keys)
    #expect(card.keys.count == 3 * 4)
    #expect(card.criterionScores.isEmpty && card.groupNumbers.isEmpty && card.cells.isEmpty)
  }

  @Test func columnsLieOneAfterTheOther() {
    let card = Scorecard(.sample, range: 2..<6, detail: .full)
    #expect(card.entry(0, CandidateIndex(2)) == 0)
    #expect(card.entry(2, CandidateIndex(5)) == 11)
  }
}
