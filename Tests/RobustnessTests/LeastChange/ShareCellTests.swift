import ScoringKernel
import Testing

@testable import Robustness

struct ShareCellTests {
  /// The plan of ``ShareFormsTests`` with a rule that leaves out whoever has the inner group High.
  private func cells(_ columns: [[Double]]) throws -> [ShareCell] {
    var plan = ShareFormsTests.plan()
    let atom = Condition.Atom.level(.group(GroupIndex(0)), .atLeast, 2)
    plan.rules = [
      Rule(condition: Condition(atoms: [atom], steps: [.atom(0)]), effects: [.leaveOut])
    ]
    let (forms, table) = try ShareFormsTests.forms(plan, 0, columns)
    return try #require(ShareCells(forms, table).cells(0))
  }

  @Test func `each level that there is has its shares and its standing`() throws {
    // The inner number is the first share plus half the second: Medium below 3/4, High from there.
    let cells = try cells([[3], [2], [5]])
    #expect(cells.map(\.standing) == [.ranked, .leftOut])
    #expect(cells.map(\.isRanked) == [true, false])
    #expect(cells.map(\.isPlain) == [true, false])
    #expect(cells[0].sides == [.init([-0.25, 0.25], .above)])
    #expect(cells[1].sides == [.init([0.25, -0.25], .atLeast)])
    #expect(cells[1].bound(from: [0.4, 0.6], by: .total) > 0.19)
    #expect(cells[0].rating == nil)
  }

  @Test func `a level that weights cannot change is one cell without conditions`() throws {
    let cells = try cells([[3], [3], [5]])
    #expect(cells.map(\.standing) == [.leftOut])
    #expect(cells[0].sides.isEmpty)
  }

  @Test func `where all that is known weighs nothing there is a cell of its own`() throws {
    let cells = try cells([[3], [.nan], [5]])
    #expect(cells.map(\.isEmptied) == [false, true])
    #expect(cells.map(\.standing) == [.leftOut, .ranked])
    #expect(cells[1].sides == [.init([1, 0], .level)])
  }
}
