import Testing

@testable import ScoringKernel

@Suite struct VerdictTests {
  private func verdict(_ effects: Rule.Effect...) -> Verdict {
    var verdict = Verdict()
    for effect in effects { verdict.add(effect) }
    return verdict
  }

  @Test func movesOfSeveralRulesAddUpAxisByAxis() {
    let verdict = verdict(.move(.down, by: 1), .move(.down, by: 2), .move(.across, by: -1))
    #expect(verdict.downMove == 3)
    #expect(verdict.acrossMove == -1)
    #expect(verdict.standing == .ranked)
  }

  @Test func theHighestFloorAndTheLowestCeilingHold() {
    let verdict = verdict(
      .ratingAtLeast(1),
      .ratingAtLeast(2),
      .ratingAtMost(3),
      .ratingAtMost(2)
    )
    #expect(verdict.ratingFloor == 2)
    #expect(verdict.ratingCeiling == 2)
    #expect((0...4).map(verdict.bounded) == [2, 2, 2, 2, 2])
  }

  @Test func withoutFloorOrCeilingARatingStays() {
    #expect((0...4).map(verdict(.flag).bounded) == [0, 1, 2, 3, 4])
    #expect((0...4).map(verdict(.ratingAtLeast(2)).bounded) == [2, 2, 2, 3, 4])
    #expect((0...4).map(verdict(.ratingAtMost(2)).bounded) == [0, 1, 2, 2, 2])
  }

  @Test func standingsAreSetAndFlagsSetNothing() {
    #expect(verdict(.keep).standing == .kept)
    #expect(verdict(.monitor).standing == .monitored)
    #expect(verdict(.leaveOut).standing == .leftOut)
    #expect(verdict(.flag).standing == .ranked)
  }

  @Test func onlyEffectsThatCannotBothBeFollowedContradict() {
    let effects: [Rule.Effect] = [
      .move(.down, by: 1), .move(.down, by: -1), .move(.across, by: 1), .ratingAtLeast(2),
      .ratingAtMost(1), .ratingAtMost(2), .keep, .leaveOut, .monitor, .flag,
    ]
    var pairs: [String] = []
    for (a, first) in effects.enumerated() {
      for (b, second) in effects.enumerated() where a <= b {
        #expect(first.contradicts(second) == second.contradicts(first))
        if first.contradicts(second) { pairs.append("\(a)-\(b)") }
      }
    }
    #expect(pairs == ["0-1", "3-4", "6-7", "6-8", "7-8"])
  }

  @Test func anEffectPullsOneWayOrNone() {
    #expect(Rule.Effect.move(.down, by: 2).direction == .highest)
    #expect(Rule.Effect.move(.across, by: -1).direction == .lowest)
    #expect(Rule.Effect.ratingAtLeast(1).direction == .highest)
    #expect(Rule.Effect.ratingAtMost(1).direction == .lowest)
    for effect in [Rule.Effect.keep, .leaveOut, .monitor, .flag] {
      #expect(effect.direction == .likely)
    }
  }
}
