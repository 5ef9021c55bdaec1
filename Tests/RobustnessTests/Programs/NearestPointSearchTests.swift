import Testing

@testable import Robustness

struct NearestPointSearchTests {
  @Test func `conditions of any length are kept to, and those of nothing judged at once`() {
    var search = NearestPointSearch(
      origin: [0, 0],
      rows: [.init([1e6, 0], .atLeast, 1e6), .init([0, 0], .atMost, 1)]
    )
    #expect(search.outcome() == .point([1, 0]))
    var impossible = NearestPointSearch(origin: [0], rows: [.init([0], .atLeast, 1)])
    #expect(impossible.outcome() == .infeasible)
  }
}
