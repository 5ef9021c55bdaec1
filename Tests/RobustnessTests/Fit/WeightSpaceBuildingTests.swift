import Testing

@testable import Robustness

@Suite struct WeightSpaceBuildingTests {
  @Test func `a group inside another hangs on the term that holds it`() throws {
    let space = try NestedSample().model([["a"], ["b"]]).space
    #expect(space.blocks.map(\.unknowns) == [0..<2, 2..<4])
    #expect(space.blocks.map(\.holder) == [2, nil])
  }

  @Test func `inside a group whose weights stay it stands on its own`() throws {
    let settings = FitSettings(groups: ["pair"])
    let space = try NestedSample().model([["a"], ["b"]], settings).space
    #expect(space.blocks.map(\.holder) == [nil])
  }
}
