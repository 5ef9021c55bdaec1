import ScoringKernel
import Testing

@Suite struct IndicesTests {
  @Test func indicesKeepTheirPosition() {
    #expect(MeasureIndex(4).position == 4)
    #expect(CriterionIndex(4).position == 4)
    #expect(GroupIndex(4).position == 4)
    #expect(RuleIndex(4).position == 4)
    #expect(CandidateIndex(4).position == 4)
  }

  @Test func aCriterionIsNotTheGroupAtTheSamePosition() {
    #expect(Factor.criterion(CriterionIndex(0)) != .group(GroupIndex(0)))
    #expect(Factor.group(GroupIndex(0)) != .group(GroupIndex(1)))
    let factors: Set<Factor> = [.criterion(CriterionIndex(0)), .group(GroupIndex(0))]
    #expect(factors.count == 2)
  }
}
