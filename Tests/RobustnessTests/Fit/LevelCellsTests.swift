import Testing

@testable import Robustness

@Suite struct LevelCellsTests {
  @Test func `every piece has levels of its own, and none is missed`() throws {
    let sample = FitSample(.matrix, seed: 4, candidates: 4)
    let order = try sample.order()
    let model = try FitModel(sample.assessment(), order, FitSettings())
    let cells = try LevelCells(model).cells
    #expect(cells.count > 1)
    for cell in cells { #expect(cell.region.contains(cell.witness)) }
    // Pieces do not overlap and leave nothing out: their shares add up to 1.
    let share = RegionShare(space: model.space).exact(cells.map(\.region))
    #expect((try #require(share) - 1).magnitude < 1e-9)
  }

  @Test func `without levels there is one piece`() throws {
    let model = try NestedSample().model([["a"], ["b"], ["c"]])
    #expect(try LevelCells(model).cells.count == 1)
  }
}
