import Diagnostics
import Testing

@testable import Precedence

@Suite struct ComparisonMessageTests {
  private func report(_ changes: [(String, String)], table: String = ComparisonSample.table) throws
    -> String
  {
    let other = try ComparisonSample.small(changes, table: table)
    let checked = try ComparisonSample.small().comparison(with: other)
    return FindingRenderer().text(checked.findings)
  }

  @Test func `nobody in common is said, and compared all the same`() throws {
    #expect(
      try report([], table: "id,a,b\nten,1,1\n") == """
        warning[D001]: the two have no candidate in common, so nobody can be said to have moved
          = candidates are the same if their ids are: the first has 'one', the second 'ten'

        """
    )
  }

  @Test func `rules of another kind are said`() throws {
    #expect(
      try report([
        ("a: {measure: a", "c: {measure: a"), ("b: {measure: b", "d: {measure: b"),
        ("of: {a: 2, b: 1}", "of: {c: 2, d: 1}"), ("name: Small", "name: Other"),
      ]) == """
        warning[D002]: 'Small' and 'Other' have no criterion in common, so the moves have no single causes
          = compare two versions of the same rules

        """
    )
  }

  @Test func `like and like need no word`() throws {
    #expect(try report([("a: 2", "a: 3")]).isEmpty)
  }
}
