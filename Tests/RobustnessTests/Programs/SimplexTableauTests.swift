import Testing

@testable import Robustness

struct SimplexTableauTests {
  @Test func `the first phase finds a corner and the second the cheapest`() {
    let program = LinearProgram(
      cost: [1, 1],
      rows: [.init([1, 1], .atLeast, 1), .init([1, 0], .atMost, 1)]
    )
    var tableau = SimplexTableau(program, ProgramScaling(program), pivotLimit: 10)
    #expect(tableau.failureToMakeFeasible() == nil)
    #expect(tableau.failureToMinimise() == nil)
    #expect(tableau.values().reduce(0, +) == 1)
  }

  @Test func `a phase that runs out of pivots says so`() {
    let program = LinearProgram(cost: [1], rows: [.init([1], .atLeast, 1)])
    var tableau = SimplexTableau(program, ProgramScaling(program), pivotLimit: 0)
    #expect(tableau.failureToMakeFeasible() == .unfinished)
  }

  @Test func `without rows nothing is to be made feasible`() {
    let program = LinearProgram(cost: [1])
    var tableau = SimplexTableau(program, ProgramScaling(program), pivotLimit: 0)
    #expect(tableau.failureToMakeFeasible() == nil)
    #expect(tableau.failureToMinimise() == nil)
    #expect(tableau.values() == [0])
  }
}
