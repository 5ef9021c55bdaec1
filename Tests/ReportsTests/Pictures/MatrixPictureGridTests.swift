import Testing

@testable import Precedence
@testable import Reports

@Suite struct MatrixPictureGridTests {
  private func grid(_ rows: Int, _ columns: Int, candidates: Int = 0) -> MatrixPictureGrid {
    let view = SampleMatrices.sized(rows, columns, candidates: candidates, inOneCell: true)
    return MatrixPictureGrid(view, colours: Palette.cividis.colours(view.ratings.count))
  }

  @Test(arguments: [(2, 180.0), (3, 166), (5, 100), (6, 84), (10, 84)])
  func columnsShareTheRoom(columns: Int, width: Double) {
    #expect(grid(3, columns).columnWidth == width)
  }

  @Test func theHighestRowIsAtTheTop() {
    let grid = grid(3, 3)
    #expect(grid.top(ofRow: 2) == 0)
    #expect(grid.top(ofRow: 0) == grid.rowHeights[2] + grid.rowHeights[1])
    let box = grid.box(row: 0, column: 1, at: Point(5, 7))
    #expect(box.x == 5 + grid.left + grid.columnWidth)
    #expect(box.bottom == 7 + grid.cellsHeight)
  }

  @Test func onlyTheCrowdedRowGrows() {
    let grid = grid(3, 3, candidates: 40)
    #expect(grid.rowHeights[1] > 100)
    #expect(grid.rowHeights[0] == grid.rowHeights[2])
  }

  @Test func aLevelHasItsNameRangeAndDefinition() {
    let level = RulesSummary.Level(
      name: "High",
      definition: ["Some.", "More."],
      range: "5 up to 9"
    )
    let block = MatrixLevelName.block(level, width: 200, most: 3)
    #expect(block.items.map(\.text.lines) == [["High"], ["5 up to 9"], ["Some. More."]])
  }
}
