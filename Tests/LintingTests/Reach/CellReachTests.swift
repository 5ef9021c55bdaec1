import ScoringKernel
import Testing

@testable import Linting

@Suite struct CellReachTests {
  @Test func `all combinations are tried`() throws {
    let rules = try UnreachableCellTests.rules("{a: 3, b: 1}", "{a: 3, c: 1}").linted()
    let reach = try #require(CellReach(rules))
    #expect(reach.shared == [CriterionIndex(0)])
    #expect(reach.cells == [true, true, false, true, true, false, false, false, true])
  }

  @Test func `there is nothing to say without a shared criterion or a matrix`() throws {
    #expect(CellReach(try UnreachableCellTests.rules("[a, b]", "[c]").linted()) == nil)
    #expect(CellReach(try LintSample.one(criterion: "cuts: [1, 5]").linted()) == nil)
  }

  @Test func `points and what may be left out are left alone`() throws {
    var sample = UnreachableCellTests.rules("{a: 3, b: 1}", "{a: 3, c: 1}")
    let text = sample.rules
    sample.rules = text.replacing("c: {cuts: [1, 5]}", with: "c: {points: {0: 0, 9: 1}}")
    #expect(CellReach(try sample.linted()) == nil)
    sample.rules = text.replacing(
      "c: {unit: crimes}",
      with: "c: {unit: crimes, missing: leave out}"
    )
    #expect(CellReach(try sample.linted()) == nil)
  }
}
