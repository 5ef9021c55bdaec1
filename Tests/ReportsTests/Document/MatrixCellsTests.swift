import Testing

@testable import Precedence
@testable import Reports

@Suite struct MatrixCellsTests {
  @Test func candidatesStandInTheirCells() {
    let table = MatrixCells(SampleResult.matrix, SampleResult.assessment()).table
    #expect(table.columns.map(\.title) == ["Impact", "Low", "Medium", "High"])
    #expect(table.texts.map { $0[0] } == ["High", "Medium", "Low"])
    #expect(table.texts[1][3] == "High\n\(SampleResult.theft.name)\nBurglary")
    #expect(table.cells[2].map { $0.shade?.step } == [nil, 0, 0, 1])
  }

  @Test func aRatingThatIsNoneIsADash() {
    let matrix = MatrixResult(
      down: "a",
      across: "b",
      downLevels: ["x"],
      acrossLevels: ["y"],
      ratings: ["Low"],
      cells: [[7]]
    )
    let result = SampleResult.assessment(matrix: matrix, ranking: [], unranked: [])
    #expect(MatrixCells(matrix, result).table.texts == [["x", "-"]])
  }
}
