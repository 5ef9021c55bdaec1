import Testing

@testable import Precedence

@Suite struct PartBundlesTests {
  private func mixing(_ table: String, rules: (String, String)...) throws -> Mixing {
    Mixing(try ComparisonSample.small(), try ComparisonSample.small(rules, table: table))
  }

  @Test func `few parts stay by themselves`() throws {
    let mixing = try mixing("id,a,b\none,30,5\nfour,1,1\n")
    #expect(PartBundles(mixing).all.map(\.count) == [1, 1, 1])
  }

  @Test func `more than ten candidates of one side are one step`() throws {
    let rows = (0..<11).map { "n\($0),\($0),1\n" }.joined()
    let mixing = try mixing("id,a,b\none,30,5\n" + rows)
    #expect(PartBundles(mixing).all.map(\.count) == [1, 1, 11])
  }

  @Test func `more parts than the limit are put together, entries first, then sections`() throws {
    let table = "id,name,a,b\none,One,31,6\ntwo,Two,15,15\nthree,Three,4,25\n"
    let mixing = try mixing(
      table,
      rules: ("a: 2, b: 1", "a: 3, b: 2"), ("[10, 20]", "[11, 21]"), ("shortlist: 2", "shortlist: 1")
    )
    // Two criteria, two weights, the shortlist, two measures.
    #expect(PartBundles(mixing).all.map(\.count) == [1, 1, 1, 1, 1, 1, 1])
    #expect(PartBundles(mixing, limit: 6).all.map(\.count) == [1, 1, 2, 1, 1, 1])
    #expect(PartBundles(mixing, limit: 5).all.map(\.count) == [2, 2, 1, 2])
  }
}
