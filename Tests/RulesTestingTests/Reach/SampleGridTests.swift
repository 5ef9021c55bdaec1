import Precedence
import RulesFile
import ScoringKernel
import Testing

@testable import RulesTesting

@Suite struct SampleGridTests {
  @Test func `every combination is scored once`() throws {
    let rules = try MadeOutcomes.read(MadeOutcomes.rules).checked
    let grid = SampleGrid(rules)
    #expect(grid.count == 9)
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
    let grid = SampleGrid(rules)
    #expect(grid.count == 4_096)
    var starts: [Int] = []
    grid.score(rules.plan) { start, _ in
      starts.append(start)
      return false
    }
    #expect(starts == [0])
  }
}
