import ScoringKernel
import Testing

@testable import Linting

@Suite struct EffectRelationsTests {
  @Test func `bounds and marks are done by the same or a stricter one`() {
    #expect(Rule.Effect.ratingAtLeast(1).isDone(by: .ratingAtLeast(2)))
    #expect(!Rule.Effect.ratingAtLeast(2).isDone(by: .ratingAtLeast(1)))
    #expect(Rule.Effect.ratingAtMost(2).isDone(by: .ratingAtMost(1)))
    #expect(!Rule.Effect.ratingAtMost(1).isDone(by: .ratingAtMost(2)))
    #expect(Rule.Effect.keep.isDone(by: .keep))
    #expect(!Rule.Effect.keep.isDone(by: .monitor))
    #expect(!Rule.Effect.move(.down, by: 1).isDone(by: .move(.down, by: 1)))
    #expect(!Rule.Effect.flag.isDone(by: .flag))
  }

  @Test func `flags are told apart by their texts`() throws {
    let rules = try RulesSample(
      RuleSample.text(
        """
        a: {when: casework, then: flag "x"}
        b: {when: casework, then: [keep, flag "x"], because: it is so}
        """
      )
    ).linted
    #expect(rules.isDone(0, by: 1))
    #expect(!rules.isDone(1, by: 0))
    #expect(!rules.contradict(0, 1))
    #expect(rules.pairsOfRules.map { [$0.0, $0.1] } == [[0, 1]])
  }
}
