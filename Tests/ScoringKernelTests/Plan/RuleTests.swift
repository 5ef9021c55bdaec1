import ScoringKernel
import Testing

@Suite struct RuleTests {
  private let always = Condition(atoms: [], steps: [.constant(.yes)])

  @Test func aRuleTakesPartUnlessItIsSwitchedOff() {
    let rule = Rule(condition: always, effects: [.keep])
    #expect(rule.isOn)
    #expect(rule != Rule(condition: always, effects: [.keep], isOn: false))
  }

  @Test func movesDifferByAxisAndByNumber() {
    let moves: Set<Rule.Effect> = [
      .move(.down, by: 1), .move(.across, by: 1), .move(.down, by: -1), .move(.down, by: 1),
    ]
    #expect(moves.count == 3)
  }

  @Test func aFloorIsNotACeiling() {
    #expect(Rule.Effect.ratingAtLeast(2) != .ratingAtMost(2))
    #expect(Rule.Effect.ratingAtLeast(2) != .ratingAtLeast(3))
  }
}
