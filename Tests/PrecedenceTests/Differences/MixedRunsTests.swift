import Testing

@testable import Precedence

@Suite struct MixedRunsTests {
  private let changes = [("a: 2, b: 1", "a: 1, b: 3"), ("shortlist: 2", "shortlist: 1")]

  private func runs(mostRuns: Int = 10) throws -> MixedRuns {
    let before = try ComparisonSample.small()
    let after = try ComparisonSample.small(changes)
    let mixing = Mixing(before, after)
    let base = try #require(before.result().value)
    return MixedRuns(mixing, PartBundles(mixing).all, base: base, mostRuns: mostRuns)
  }

  @Test func `nothing put in is the first ranking, all of it the second`() throws {
    var runs = try runs()
    let after = try #require(try ComparisonSample.small(changes).result().value)
    #expect(runs.standings([])?["one"]?.place == 1)
    #expect(runs.standings([0, 1, 2]) == MixedRuns.standings(after))
    #expect(runs.standings([2])?["two"]?.isShortlisted == false)
  }

  @Test func `the order in which the parts are named does not matter`() throws {
    var runs = try runs()
    #expect(runs.standings([2, 0]) == runs.standings([0, 2]))
  }

  @Test func `it says when there were enough`() throws {
    var runs = try runs(mostRuns: 3)
    #expect(!runs.isExhausted)
    _ = runs.standings([0])
    _ = runs.standings([1])
    #expect(runs.isExhausted)
  }
}
