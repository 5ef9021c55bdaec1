import ScoringKernel
import Testing

@Suite struct MatrixTests {
  /// Two rows and three columns, each cell with a rating of its own.
  private let matrix = Matrix(
    down: .group(GroupIndex(0)),
    across: .group(GroupIndex(1)),
    downCount: 2,
    acrossCount: 3,
    cells: [0, 1, 2, 3, 4, 5],
    ratingCount: 6
  )

  @Test func cellsStandRowAfterRowFromTheLowest() {
    #expect((0...2).map { matrix.rating(down: 0, across: $0) } == [0, 1, 2])
    #expect((0...2).map { matrix.rating(down: 1, across: $0) } == [3, 4, 5])
  }

  @Test func theRowIsTheLevelDownAndTheColumnTheLevelAcross() {
    #expect(matrix.count(.down) == 2)
    #expect(matrix.count(.across) == 3)
    #expect(Matrix.Axis.allCases == [.down, .across])
  }

  @Test func levelsOutsideCountAsTheEdge() {
    #expect(matrix.rating(down: -1, across: 1) == 1)
    #expect(matrix.rating(down: 2, across: 1) == 4)
    #expect(matrix.rating(down: 1, across: -9) == 3)
    #expect(matrix.rating(down: 1, across: 3) == 5)
    #expect(matrix.rating(down: .min, across: .min) == 0)
    #expect(matrix.rating(down: .max, across: .max) == 5)
  }

  @Test func oneCellAnswersEverything() {
    let single = Matrix(
      down: .group(GroupIndex(0)),
      across: .group(GroupIndex(1)),
      downCount: 1,
      acrossCount: 1,
      cells: [3],
      ratingCount: 4
    )
    #expect(single.rating(down: 0, across: 0) == 3)
    #expect(single.rating(down: 7, across: -7) == 3)
  }
}
