import Precedence
import RulesFile
import ScoringKernel
import Testing

@testable import RulesTesting

@Suite struct ScaleReachTests {
  private func product(_ cuts: String, scale: String = "raw levels") -> String {
    """
    format: 1
    name: Product
    measures: {a: {unit: level, of: 4}, b: {unit: level, of: 4}}
    criteria: {a: {kind: judged}, b: {kind: judged}}
    groups: {risk: {of: [a, b], by: product, scale: \(scale), cuts: \(cuts)}}
    ranking: {by: risk}

    """
  }

  @Test func `numbers that no product gives make levels out of reach`() throws {
    // 5, 7, 10, 11, 13, 14 and 15 never occur in a 4 x 4 product.
    let reach = ScaleReach(try MadeOutcomes.read(product("[4.5, 5.5, 9.5, 11.5]")).checked)
    let levels = (0..<5).map { reach.isReachable(.level(.group(GroupIndex(0)), $0)) }
    #expect(levels == [true, false, true, false, true])
    #expect(reach.isComplete)
  }

  @Test func `an example is the first that reaches`() throws {
    let reach = ScaleReach(try MadeOutcomes.read(product("[2, 9]")).checked)
    let top = try #require(reach.example(of: .level(.group(GroupIndex(0)), 2)))
    #expect(top.map(\.value) == [3, 3])
    #expect(reach.example(of: .level(.group(GroupIndex(0)), 0))?.map(\.value) == [1, 1])
  }

  @Test func `what is left out of a group gives numbers of its own`() throws {
    // With b left out, the mean of a alone; otherwise a weighs too little to reach the top.
    let text = """
      format: 1
      name: Left out
      measures: {a: {unit: yes/no}, b: {unit: yes/no, missing: leave out}}
      criteria: {a: {kind: yes/no, scores: [0, 1]}, b: {kind: yes/no, worse: no, scores: [0, 1]}}
      groups:
        inner: {of: {a: 1, b: 1}}
        risk: {of: {inner: 1}, cuts: [0.25, 0.75]}
      ranking: {by: risk}

      """
    let reach = ScaleReach(try MadeOutcomes.read(text).checked)
    #expect(reach.isReachable(.level(.group(GroupIndex(1)), 2)))
  }

  @Test func `cells that only a rule leads to are reached`() throws {
    let text = """
      format: 1
      name: Moved
      measures: {often: {unit: crimes}, grave: {unit: yes/no}}
      criteria: {often: {levels: [Low, Medium, High], cuts: [10, 20]}, grave: {kind: yes/no}}
      groups:
        likelihood: {of: {often: 1}, levels: [Low, Medium, High], cuts: [0.4, 1.5]}
      matrix:
        down: grave
        across: likelihood
        ratings: [Low, High]
        cells: {"Yes": [Low, High, High], "No": [Low, Low, High]}
      rules:
        more: {when: WHEN, then: raise likelihood by 1, because: so}
      ranking: {by: rating}

      """
    func cells(_ when: String) throws -> [Bool] {
      let rules = try MadeOutcomes.read(text.replacing("WHEN", with: when)).checked
      let reach = ScaleReach(rules)
      return (0..<3).map { reach.isReachable(.cell(row: 0, column: $0)) }
    }
    // The group's own numbers end at 1, so only the rule leads to High.
    #expect(try cells("often >= 30") == [true, true, true])
    #expect(try cells("often < 5") == [true, true, false])
    #expect(try cells("often is at most \"Low\"") == [false, true, false])
    // A formula is not followed, so nothing is called out of reach.
    #expect(try cells("often + 1 < 0") == [true, true, true])
  }

  @Test func `a rule without its value moves nobody away`() throws {
    let text = """
      format: 1
      name: Missing
      measures: {volume: {unit: crimes, missing: neutral}, harm: {unit: level, of: 2}}
      criteria: {volume: {levels: [Low, Medium, High], cuts: [10, 20]}, harm: {kind: judged}}
      groups: {likelihood: {of: {volume: 1}, levels: [Low, Medium, High]}}
      matrix:
        down: harm
        across: likelihood
        ratings: [Low, High]
        cells: {High: [Low, High, High], Low: [Low, Low, High]}
      rules:
        more: {when: volume >= 10, then: raise likelihood by 1, because: so}
      ranking: {by: rating}

      """
    let reach = ScaleReach(try MadeOutcomes.read(text).checked)
    // With a value it is Low, or moved to High; without one it is assumed and stays in the middle.
    #expect((0..<3).allSatisfy { reach.isReachable(.cell(row: 0, column: $0)) })
    #expect(reach.example(of: .cell(row: 0, column: 1))?.map(\.value.isNaN) == [true, false])
    #expect(reach.example(of: .cell(row: 0, column: 2))?.contains { $0.value.isNaN } == false)
  }

  @Test func `a level that only missing values have is reached in a group, not in its criterion`()
    throws
  {
    let text = """
      format: 1
      name: Assumed
      measures: {volume: {unit: crimes, missing: best}}
      criteria: {volume: {levels: [Low, Medium, High], cuts: [0, 20]}}
      groups: {likelihood: {of: {volume: 1}, levels: [Low, Medium, High]}}
      ranking: {by: likelihood}

      """
    let reach = ScaleReach(try MadeOutcomes.read(text).checked)
    #expect(reach.isReachable(.level(.group(GroupIndex(0)), 0)))
    #expect(!reach.isReachable(.level(.criterion(CriterionIndex(0)), 0)))
    #expect(reach.isComplete)
  }

  @Test func `a line or a place leaves open what can be reached`() throws {
    let text = """
      format: 1
      name: Line
      measures: {a: {unit: crimes}}
      criteria: {a: {points: {0: 0, 10: 1}}}
      groups: {risk: {of: [a], levels: [Low, Medium, High]}}
      ranking: {by: risk}

      """
    for criterion in ["points: {0: 0, 10: 1}", "kind: place"] {
      let rules = try MadeOutcomes.read(text.replacing("points: {0: 0, 10: 1}", with: criterion))
        .checked
      let reach = ScaleReach(rules)
      for level in 0..<3 { #expect(reach.isReachable(.level(.group(GroupIndex(0)), level))) }
    }
  }

  @Test func `too many combinations leave everything open`() throws {
    let names = (1...9).map { "m\($0)" }
    let measures = names.map { "\($0): {unit: level, of: 5}" }.joined(separator: ", ")
    let criteria = names.map { "\($0): {kind: judged}" }.joined(separator: ", ")
    let text = """
      format: 1
      name: Many
      measures: {\(measures)}
      criteria: {\(criteria)}
      groups: {risk: {of: [\(names.joined(separator: ", "))], levels: [Low, High], cuts: [7]}}
      ranking: {by: risk}

      """
    // 5 to the 9th are 1,953,125; the cut lies beyond the group's range.
    let reach = ScaleReach(try MadeOutcomes.read(text).checked)
    #expect(!reach.isComplete)
    #expect(reach.isReachable(.level(.group(GroupIndex(0)), 1)))
  }
}
