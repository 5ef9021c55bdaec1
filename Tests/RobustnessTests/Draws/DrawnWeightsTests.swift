import Precedence
import RulesFile
import ScoringKernel
import Testing

@testable import Robustness

@Suite struct DrawnWeightsTests {
  private func weights(_ settings: DrawSettings) throws -> DrawnWeights {
    try DrawnWeights(settings, DrawnSample().assessment().rules.checked)
  }

  /// The sentence that settings are refused with.
  private func fault(_ weights: DrawSettings.Weights, of group: String = "risk") throws -> String? {
    do throws(DrawFault) {
      let checked = try? DrawnSample().assessment().rules.checked
      _ = try checked.map { checked throws(DrawFault) in
        try DrawnWeights(DrawSettings(groups: [group: weights]), checked)
      }
      return nil
    } catch {
      return error.description
    }
  }

  @Test func groupsThatWeighAreDrawnUnlessSettingsSayOtherwise() throws {
    #expect(try weights(.init()).draws.map(\.group.position) == [0])
    #expect(try weights(.init(weights: .asWritten)).draws == [])
    #expect(try weights(.init(groups: ["risk": .asWritten])).draws == [])
    #expect(try weights(.init(weights: .asWritten, groups: ["risk": .uniform])).names.count == 3)
    #expect(try weights(.init(groups: ["total": .asWritten])).draws.count == 1)
  }

  @Test func intervalsAndOrdersBecomeDraws() throws {
    #expect(try fault(.within([0.1...0.5, 0.2...0.6, 0...1])) == nil)
    #expect(try fault(.ordered([["c"], ["a", "b"]])) == nil)
    let order = try weights(.init(weights: .ordered([["c"], ["a", "b"]])))
    let same = GroupDraw(GroupIndex(0), count: 3, .ordered([[2], [0, 1]]))
    #expect(order.draws == [same].compactMap { $0 })
  }

  @Test func unknownGroupsAreNamedWithTheNearestOne() throws {
    #expect(try fault(.uniform, of: "rsik") == "no group is called 'rsik'; did you mean 'risk'?")
    let sentence = "no group is called 'harm': the groups are 'risk', 'total'"
    #expect(try fault(.uniform, of: "harm") == sentence)
  }

  @Test func aGroupWithoutWeightsHasNoneToDraw() throws {
    let sentence = "group 'total' is a sum, so it has no weights to draw"
    #expect(try fault(.uniform, of: "total") == sentence)
  }

  @Test func intervalsMustFitTheTerms() throws {
    #expect(
      try fault(.within([0...1]))
        == "group 'risk' has 3 weights, but 1 interval is given: give one for each of 'a', 'b', 'c'"
    )
    #expect(
      try fault(.within([0...1, 0.2...1.4, 0...1]))
        == "the weight of 'b' in group 'risk' cannot be 0.2 to 1.4: weights are shares from 0 to 1"
    )
    #expect(
      try fault(.within([0...1, -0.1...0.4, 0...1]))
        == "the weight of 'b' in group 'risk' cannot be -0.1 to 0.4: weights are shares from 0 to 1"
    )
  }

  @Test func intervalsThatNoWeightsMeetAreRefused() throws {
    #expect(
      try fault(.within([0.5...1, 0.5...1, 0.2...1]))
        == "no weights of group 'risk' are within these intervals: "
        + "their lower ends add up to 120%, and weights to 100%"
    )
    #expect(
      try fault(.within([0...0.2, 0...0.3, 0...0.4]))
        == "no weights of group 'risk' are within these intervals: "
        + "their upper ends add up to 90%, and weights to 100%"
    )
    #expect(
      try fault(.within([0.3...0.30001, 0.3...0.9, 0...0.9]))
        == "hardly any weights of group 'risk' are within these intervals, "
        + "fewer than one in a thousand of those tried: make some interval wider"
    )
  }

  @Test func ordersMustNameEveryTermOnce() throws {
    #expect(
      try fault(.ordered([["aa"], ["b"], ["c"]])) == "group 'risk' has no 'aa'; did you mean 'a'?"
    )
    #expect(
      try fault(.ordered([["zeal"], ["b"], ["c"]]))
        == "group 'risk' has no 'zeal': the terms are 'a', 'b', 'c'"
    )
    #expect(
      try fault(.ordered([["a"], ["b"], ["c", "a"]]))
        == "the order of importance of group 'risk' names 'a' twice"
    )
    #expect(
      try fault(.ordered([["a"], []]))
        == "the order of importance of group 'risk' leaves out 'b', 'c': name every term once"
    )
  }
}
