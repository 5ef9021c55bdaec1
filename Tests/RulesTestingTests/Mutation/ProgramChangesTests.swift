import ScoringKernel
import Testing

@testable import RulesTesting

@Suite struct ProgramChangesTests {
  @Test func `each number by itself`() {
    let program = Program([.number(2), .measure(MeasureIndex(0)), .multiply, .number(10), .add])
    let changes = program.numberChanges(isWhole: false)
    #expect(changes.map(\.before) == [2, 2, 10, 10])
    #expect(changes.map(\.after) == [1.8, 2.2, 9, 11])
    #expect(
      changes[3].program
        == Program([.number(2), .measure(MeasureIndex(0)), .multiply, .number(11), .add])
    )
  }

  @Test func `a minus stands in what is told`() {
    let changes = Program([.number(5), .negate]).numberChanges(isWhole: false)
    #expect(changes.map(\.before) == [-5, -5])
    #expect(changes.map(\.after) == [-4.5, -5.5])
  }

  @Test func `signs have neighbours`() {
    for comparison in Condition.Comparison.allCases {
      #expect(comparison.neighbour != comparison)
      #expect(comparison.neighbour.neighbour == comparison)
    }
    #expect(Condition.Comparison.allCases.map(\.sign) == ["=", "!=", "<", "<=", ">", ">="])
  }
}
