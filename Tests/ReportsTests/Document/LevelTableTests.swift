import Testing

@testable import Precedence
@testable import Reports

@Suite struct LevelTableTests {
  @Test func theMostSeriousStandsAtTheTop() {
    let levels = [
      RulesSummary.Level(name: "Low", definition: [], range: "below 5"),
      RulesSummary.Level(name: "High", definition: ["Harm.", "Or\nmany."], range: nil),
    ]
    let table = LevelTable(levels, caption: "C").table
    #expect(table.columns.map(\.title) == ["Level", "Range", "What it means"])
    #expect(table.texts == [["High", "-", "Harm.\nOr many."], ["Low", "below 5", "-"]])
    #expect(table.cells.map { $0[0].shade } == [.init(step: 1, of: 2), .init(step: 0, of: 2)])
  }

  @Test func columnsInWhichNothingStandsAreLeftOut() {
    let levels = [RulesSummary.Level(name: "Low", definition: [], range: nil)]
    #expect(LevelTable(levels, caption: "C").table.texts == [["Low"]])
  }
}
