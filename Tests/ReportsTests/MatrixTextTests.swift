import Testing

@testable import Precedence
@testable import Reports

@Suite struct MatrixTextTests {
  @Test func theWorstRowIsAtTheTopAndTheCellMarked() {
    #expect(
      MatrixText(SampleResult.matrix).lines(marking: (1, 2)) == [
        "         Low     Medium  High",
        "High     Medium  High    High",
        "Medium   Low     Medium [High]",
        "Low      Low     Low     Medium",
      ]
    )
  }

  @Test func aCellThatIsNotThereMarksNothing() {
    let lines = MatrixText(SampleResult.matrix).lines(marking: (9, -1))
    #expect(!lines.contains { $0.contains("[") })
  }

  @Test func raggedCellsAreShownAsFarAsTheyGo() {
    let ragged = MatrixResult(
      down: "a",
      across: "b",
      downLevels: ["x", "y"],
      acrossLevels: ["p", "q"],
      ratings: ["R"],
      cells: [[0, 7], []]
    )
    #expect(MatrixText(ragged).lines(marking: (0, 0)) == ["    p  q", "y", "x  [R] ?"])
  }
}
