import Testing

@testable import Consultation

@Suite struct RakingCellsTests {
  @Test func `Respondents of one cell agree in every margin and in their weight`() {
    let cells = RakingCells(
      entries: [[0, 1, 0, 0, -1], [0, 0, 0, 1, 1]],
      categoryCounts: [2, 2],
      weights: [1, 1, 1, 1, 2],
      count: 5
    )
    #expect(cells.cellOfRespondent == [0, 1, 0, 2, 3])
    #expect(cells.sizes == [2, 1, 1, 1])
    #expect(cells.firstWeights == [1, 1, 1, 2])
    #expect(cells.categories == [[0, 1, 0, 2], [0, 0, 1, 1]])
  }

  @Test func `Without margins all who weigh the same are one cell, and nobody is none`() {
    let one = RakingCells(entries: [], categoryCounts: [], weights: nil, count: 3)
    #expect(one.cellOfRespondent == [0, 0, 0])
    #expect(one.sizes == [3])
    let none = RakingCells(entries: [[]], categoryCounts: [2], weights: nil, count: 0)
    #expect(none.sizes.isEmpty)
    #expect(none.categories == [[]])
  }
}
