import Testing

@testable import Robustness

@Suite struct FitSearchTests {
  @Test func `statements that can hold come with a point at which they do`() throws {
    let model = try NestedSample().model([["a"], ["b"], ["c"]])
    var search = try FitSearch(model)
    let piece = try #require(try search.canHold(model.neighbours))
    var engine = model.engine
    let shares = model.space.shares(at: piece.witness)
    #expect(engine.places(at: shares, options: piece.options) == [1, 2, 3])
  }

  @Test func `a limit leaves out what lies beyond`() throws {
    let model = try NestedSample().model([["a"], ["b"], ["c"]])
    var search = try FitSearch(model)
    var limits = FitSearch.Limits()
    // a can be ahead of b by 0.4 at most.
    limits.gapFloor = 0.41
    var count = 0
    try search.visit(model.neighbours, limits) { _, _ in
      count += 1
      return true
    }
    #expect(count == 0)
  }

  @Test func `a search that has run out says so`() throws {
    let model = try NestedSample().model([["a"], ["b"], ["c"]])
    var search = try FitSearch(model)
    search.renew(1)
    #expect(try search.canHold(model.neighbours) == nil)
    #expect(search.isExhausted)
  }
}
