import Precedence
import RulesFile
import ScoringKernel
import Testing

@testable import RulesTesting

@Suite struct SampleGridTests {
  @Test func `every combination is scored once`() throws {
    let rules = try MadeOutcomes.read(MadeOutcomes.rules).checked
    let grid = SampleGrid(rules, of: [.group(GroupIndex(2))], hasAssumed: false)
    #expect(grid.count == 9)
    // With 'concern' missing as well, for which a level is assumed.
    #expect(SampleGrid(rules, of: [.group(GroupIndex(2))]).count == 12)
    let samples = (0..<9).map { grid.sample($0).map(\.value) }
    #expect(Set(samples).count == 9)
    #expect(samples.first == [25, 1])
    #expect(samples.last == [250, 3])
    var rows = 0
    grid.score(rules.plan) { start, card in
      #expect(start == rows)
      rows += card.rowCount
      return true
    }
    #expect(rows == 9)
  }

  @Test func `scoring stops when told to`() throws {
    let names = (1...6).map { "m\($0)" }
    let text = """
      format: 1
      name: Blocks
      measures: {\(names.map { "\($0): {unit: level, of: 4}" }.joined(separator: ", "))}
      criteria: {\(names.map { "\($0): {kind: judged}" }.joined(separator: ", "))}
      groups: {risk: {of: [\(names.joined(separator: ", "))]}}
      ranking: {by: risk}

      """
    let rules = try MadeOutcomes.read(text).checked
    let grid = SampleGrid(rules, of: [.group(GroupIndex(0))])
    #expect(grid.count == 4_096)
    var starts: [Int] = []
    grid.score(rules.plan) { start, _ in
      starts.append(start)
      return false
    }
    #expect(starts == [0])
  }

  @Test func `only what is rested on is tried`() throws {
    let rules = try MadeOutcomes.read(MadeOutcomes.rules).checked
    #expect(SampleGrid(rules, of: [.group(GroupIndex(0))]).count == 3)
    #expect(SampleGrid(rules, of: [.criterion(CriterionIndex(1))]).sample(2).map(\.value) == [3])
    // What a moving rule asks for is tried as well.
    let moved = try MadeOutcomes.read(
      MadeOutcomes.rules.replacing("rating at least High", with: "raise likelihood by 1")
    ).checked
    let grid = SampleGrid(moved, of: [.group(GroupIndex(1))], MovingConditions(moved.plan))
    // Below 50, 50, 250, 400 and above it, by three levels and none.
    #expect(grid.count == 20)
  }
}
