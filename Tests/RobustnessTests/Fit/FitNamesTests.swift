import Testing

@testable import Robustness

@Suite struct FitNamesTests {
  @Test func `judgements are listed by candidate, with the names of their levels`() throws {
    let model = try NestedSample().model([["c"], ["a"]], levelsFree)
    #expect(model.judgementNames.map(\.candidate) == ["c", "a"])
    #expect(model.judgementNames.map(\.now) == [1, 3])
    #expect(model.judgementNames.first?.levels == ["Low", "Medium", "High"])
    #expect(model.levels(of: [2, 0]) == [3, 1])
    #expect(model.occurring([true, false, true, false, false, false]) == [[1, 3], []])
    #expect(model.combinations(4) == FitRegion.Combinations(fitting: 4, all: 9))
  }

  private let levelsFree = FitSettings(judged: ["judged"])

  @Test func `weights carry the shares as written`() throws {
    #expect(try NestedSample().model([["a"], ["b"]]).sharesNow == [0.5, 0.5, 0.75, 0.25])
  }
}
