import ScoringKernel
import Testing

@Suite struct RankingPlanTests {
  @Test func hasNeitherTieBreaksNorShortlistUnlessItSays() {
    let plan = RankingPlan(keys: [RankingPlan.Key(.rating)])
    #expect(plan.tieBreaks.isEmpty)
    #expect(plan.shortlist == nil)
  }

  @Test func theHighestNumberComesFirstUnlessAKeySays() {
    let measure = RankingPlan.Key.Source.measure(MeasureIndex(0))
    #expect(!RankingPlan.Key(measure).isLowestFirst)
    #expect(RankingPlan.Key(measure) != RankingPlan.Key(measure, isLowestFirst: true))
  }

  @Test func keysAndTieBreaksAreNotOneList() {
    let (first, second) = (RankingPlan.Key(.rating), RankingPlan.Key(.measure(MeasureIndex(0))))
    let plan = RankingPlan(keys: [first], tieBreaks: [second], shortlist: 6)
    #expect(plan.keys == [first])
    #expect(plan.tieBreaks == [second])
    #expect(plan != RankingPlan(keys: [first, second], shortlist: 6))
    #expect(plan.shortlist == 6)
  }
}
